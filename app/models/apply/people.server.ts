import { listKnownPeople } from "~db/queries/known-person.server";
import { listNotePeople } from "~db/queries/note-person.server";
import { findKeptIds, getSelf, insertPerson } from "~db/queries/person.server";
import type { WhichAnswer, WhoAnswer } from "~db/schema";
import { SELF, type Extraction } from "~/understand/extraction";
import { fold } from "~/understand/who/fold";
import type { Decision } from "~/understand/who";
import { sentenceAround } from "./quoted";
import type { ApplyRecord } from "./record.server";

type Mention = Extraction["people"][number];

/** Who is meant: a person's id by the extraction's ref; null while it is asked, or where the person said "nobody". */
export type Whom = ReadonlyMap<string, string | null>;

export interface RecordedPeople {
  whom: Whom;
  /** Unnamed relatives who turned out to be known ("her boy"), by their place in `family`. */
  relatives: ReadonlyMap<number, string>;
}

/** Finds or makes the people of a note; what stays unsure becomes a question, and what hangs on it waits for the answer. */
export async function recordPeople(
  record: ApplyRecord,
  extraction: Extraction,
  writtenOn: string,
): Promise<RecordedPeople> {
  const { tx, userId, note } = record;
  // With its word lists, as those of the reader: when the first note is applied.
  const { candidateNames, decideWho } = await import("~/understand/who");
  const answered = [...record.answers.values()].flatMap((answer) => (answer.is === "known" ? [answer.personId] : []));
  const keptIds = await findKeptIds(tx, userId, [...answered, ...(note.personId === null ? [] : [note.personId])]);
  const aboutId = note.personId === null ? null : (keptIds.get(note.personId) ?? note.personId);
  const known = await listKnownPeople(tx, userId, {
    names: [...extraction.people.flatMap(({ name, forms }) => [name, ...forms]), ...candidateNames(extraction)],
    aboutId,
    noteId: note.id,
  });
  const decided = decideWho({ extraction, text: note.body, writtenOn, aboutId, known });
  const ask = (about: string, quote: string, { candidates }: Extract<Decision, { is: "ask" }>) =>
    record.ask(about, {
      kind: "who",
      sentence: sentenceAround(note.body, quote),
      candidates: candidates.map(({ id, because }) => ({ personId: id, because })),
    });

  // Left out by hand they stay out, though the text goes on mentioning them.
  const bound = (await listNotePeople(tx, userId, note.id)).filter(
    ({ text }) => text === null || record.answers.get(text)?.is !== "nobody",
  );
  const identify = async (mention: Mention): Promise<string | null> => {
    const meant = bound.find(({ text }) => text !== null && isCalled(mention, text));
    if (meant) return findAmong(record, meant.keptId, mention);
    const answer = fromAnswer(record.answers.get(mention.name), keptIds);
    if (answer && answer.is !== "new") return answer.is === "known" ? findAmong(record, answer.id, mention) : null;
    const before = findBefore(record, mention);
    if (before) return before;
    const decision = answer ?? decided.people.get(mention.ref) ?? { is: "new" };
    switch (decision.is) {
      case "known":
        return findAmong(record, decision.id, mention);
      case "self":
        return (await getSelf(tx, userId)).id;
      case "ask":
        await ask(mention.name, mention.quote, decision);
        return null;
      case "new":
        return insertPerson(tx, userId, { name: mention.name, pronoun: mention.pronoun });
    }
  };

  const whom = new Map<string, string | null>();
  for (const mention of extraction.people) {
    const personId = await identify(mention);
    whom.set(mention.ref, personId);
    if (personId === null) continue;
    await record.speakFor({ personId, met: mention.met, name: mention.name, pronoun: mention.pronoun }, mention.quote);
  }
  // The owner is in every note without being told of: only a tie to them needs them here.
  if (extraction.family.some((tie) => tie.person === SELF || tie.relative === SELF)) {
    whom.set(SELF, (await getSelf(tx, userId)).id);
  }
  const told = [...whom.values()].filter((id) => id !== null);
  const toldIds = new Set((await findKeptIds(tx, userId, told)).values());
  if (note.personId !== null && !toldIds.has(aboutId ?? "")) {
    await record.speakFor({ personId: note.personId }, "");
  }
  // In the note by its writer's own word. Whether they met nobody said: a contact that was none would hide that one is due.
  for (const { keptId, text } of bound.filter((each) => !toldIds.has(each.keptId))) {
    const quote = text === null ? "" : `@${text}`;
    await record.speakFor({ personId: findAmong(record, keptId, { quote }), name: text }, quote);
  }

  const relatives = new Map<number, string>();
  for (const [index, tie] of extraction.family.entries()) {
    const decision = fromAnswer(record.answers.get(tie.quote), keptIds) ?? decided.relatives.get(index);
    if (decision?.is === "ask" && decision.candidates.length > 0) await ask(tie.quote, tie.quote, decision);
    if (decision?.is !== "known") continue;
    const personId = findAmong(record, decision.id, tie);
    relatives.set(index, personId);
    await record.speakFor({ personId }, tie.quote);
  }
  return { whom, relatives };
}

function isCalled({ name, forms }: Mention, text: string): boolean {
  return [name, ...forms].some((form) => fold(form) === fold(text));
}

/**
 * Whom an earlier reading of this note took the name for stays who is meant: pages keep their address, answers hold, and
 * who was deleted stays so.
 */
function findBefore(record: ApplyRecord, mention: Mention): string | undefined {
  const names = new Set([mention.name, ...mention.forms].map(fold));
  for (const { personId, name } of record.before) {
    if (personId !== null && name !== null && names.has(fold(name))) return personId;
  }
  return undefined;
}

/** Of those kept as one the one whom this note spoke of before: what it said of somebody since merged stays with them. */
function findAmong(record: ApplyRecord, keptId: string, { quote }: { quote: string }): string {
  const spokenOf = record.before.filter((source) => source.keptId === keptId);
  const same = spokenOf.find((source) => source.quote === quote) ?? spokenOf[0];
  if (same?.personId) return same.personId;
  const { apart, before } = record;
  const came = apart?.mergedId === keptId && before.some(({ personId }) => personId === apart.keptId);
  return came ? apart.keptId : keptId;
}

function fromAnswer(
  answer: WhoAnswer | WhichAnswer | undefined,
  keptIds: ReadonlyMap<string, string>,
): Extract<Decision, { is: "known" | "new" }> | { is: "nobody" } | undefined {
  switch (answer?.is) {
    case "known": {
      const id = keptIds.get(answer.personId);
      return id === undefined ? undefined : { is: "known", id, because: [] };
    }
    case "new":
    case "nobody":
      return answer;
    default:
      return undefined;
  }
}
