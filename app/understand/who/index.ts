import { Temporal } from "temporal-polyfill";
import { SELF } from "../extraction";
import { openAddressBook, selfNode, unknownNode, withNoteTies } from "./address-book";
import type { Scene, Setting } from "./evidence";
import type { Decision, WhoInput } from "./known-person";
import { listMentions, type NamedMention } from "./mention";
import { decideNamed, listNamesakes, type Namesake } from "./named-decision";
import { readPassage } from "./passage";
import { decideRelative } from "./relative-decision";

export { candidateNames } from "./candidate-name";
export { fold } from "./fold";
export type { Candidate, Decision, KnownPerson, WhoInput } from "./known-person";

/** Whom everybody in a note turned out to be. */
export interface Who {
  /** By `ref`. */
  people: Map<string, Decision>;
  /** By the place in `extraction.family` of rows without a relative; null leaves them unnamed. */
  relatives: Map<number, Decision | null>;
}

/** Whom one decides helps with the next: "Nell and Priya" is Nell's colleague. Two rounds after the first have settled all. */
const ROUNDS = 3;

/**
 * Decides for everybody a note mentions whether they are somebody known, somebody new, or a question. Pure, and the
 * order of the known people says nothing.
 */
export function decideWho({ extraction, text, writtenOn, aboutId, known }: WhoInput): Who {
  const book = openAddressBook(known);
  const mentions = listMentions(extraction, text);
  const day = Temporal.PlainDate.from(writtenOn.slice(0, 10));
  const setting: Setting = { extraction, note: readPassage(text), writtenOn: day, aboutId, book };
  const asked = mentions.named.map((mention) => ({ mention, namesakes: listNamesakes(mention, setting) }));
  let people = new Map<string, Decision>();
  for (let round = 0; round < ROUNDS; round++) people = decideAll(asked, { ...setting, decided: knownIds(people) });

  const scene: Scene = { ...setting, decided: knownIds(people) };
  const nodesOf = (ref: string): readonly string[] => {
    const decision = people.get(ref);
    if (ref === SELF || decision?.is === "self") return [selfNode(book)];
    if (decision?.is === "known") return [decision.id];
    return decision?.is === "ask" ? decision.candidates.map((one) => one.id) : [unknownNode(ref)];
  };
  const ties = withNoteTies(book, extraction, (ref) =>
    people.get(ref)?.is === "ask" ? unknownNode(ref) : (nodesOf(ref)[0] ?? unknownNode(ref)),
  );
  const relatives = new Map<number, Decision | null>();
  const nodes = { ofRef: nodesOf, ofRow: (row: number) => idsOf(relatives.get(row) ?? null) };
  const inOrder = [...mentions.relatives].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0) || a.row - b.row);
  for (const relative of inOrder) relatives.set(relative.row, decideRelative(relative, mentions, ties, nodes, scene));
  return { people, relatives };
}

interface Asked {
  mention: NamedMention;
  namesakes: readonly Namesake[];
}

/** One round: the surest first, so that whoever shares a word of their name ("Dr Patel", "Mr Patel") is another. */
function decideAll(asked: readonly Asked[], scene: Scene): Map<string, Decision> {
  const first = asked.map((one) => ({ ...one, ...decideNamed(one.mention, one.namesakes, scene, new Set()) }));
  const surest = first.sort((a, b) => b.lead - a.lead || (a.mention.ref < b.mention.ref ? -1 : 1));
  const people = new Map<string, Decision>();
  for (const { mention, namesakes, decision } of surest) {
    const claimed = claimedBy(sharingAWord(mention, asked), people);
    const again = claimed.size > 0 ? decideNamed(mention, namesakes, scene, claimed).decision : decision;
    people.set(mention.ref, again);
  }
  return people;
}

/** The reader makes one of "Sarah" and "Sarah Chen": two that still share a word are two people. */
function sharingAWord(mention: NamedMention, asked: readonly Asked[]): string[] {
  const words = new Set(mention.name.words);
  const others = asked.map((one) => one.mention).filter((one) => one !== mention);
  return others.filter((one) => one.name.words.some((word) => words.has(word))).map((one) => one.ref);
}

function claimedBy(refs: readonly string[], people: ReadonlyMap<string, Decision>): Set<string> {
  return new Set(refs.flatMap((ref) => idsOf(people.get(ref) ?? null, true)));
}

function knownIds(people: ReadonlyMap<string, Decision>): Map<string, string> {
  return new Map([...people].flatMap(([ref, decision]) => (decision.is === "known" ? [[ref, decision.id]] : [])));
}

function idsOf(decision: Decision | null, onlyKnown = false): string[] {
  if (decision?.is === "known") return [decision.id];
  return decision?.is === "ask" && !onlyKnown ? decision.candidates.map((one) => one.id) : [];
}
