import { listKnownPeople } from "~db/queries/known-person.server";
import { getSelf, insertPerson } from "~db/queries/person.server";
import type { WhichAnswer, WhoAnswer } from "~db/schema";
import { SELF, type Extraction } from "~/understand/extraction";
import { fold } from "~/understand/who/fold";
import { candidateNames, decideWho, type Decision } from "~/understand/who";
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
  const known = await listKnownPeople(tx, userId, {
    names: [...extraction.people.flatMap(({ name, forms }) => [name, ...forms]), ...candidateNames(extraction)],
    aboutId: note.personId,
    noteId: note.id,
  });
  const decided = decideWho({ extraction, text: note.body, writtenOn, aboutId: note.personId, known });
  const ask = (about: string, quote: string, { candidates }: Extract<Decision, { is: "ask" }>) =>
    record.ask(about, {
      kind: "who",
      sentence: sentenceAround(note.body, quote),
      candidates: candidates.map(({ id, because }) => ({ personId: id, because })),
    });

  const identify = async (mention: Mention): Promise<string | null> => {
    const answer = fromAnswer(record.answers.get(mention.name));
    if (answer && answer.is !== "new") return answer.is === "known" ? answer.id : null;
    const before = findBefore(record, mention);
    if (before) return before.deleted ? null : before.personId;
    const decision = answer ?? decided.people.get(mention.ref) ?? { is: "new" };
    switch (decision.is) {
      case "known":
        return decision.id;
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
  if (note.personId !== null && ![...whom.values()].includes(note.personId)) {
    await record.speakFor({ personId: note.personId }, "");
  }

  const relatives = new Map<number, string>();
  for (const [index, tie] of extraction.family.entries()) {
    const decision = fromAnswer(record.answers.get(tie.quote)) ?? decided.relatives.get(index);
    if (decision?.is === "ask" && decision.candidates.length > 0) await ask(tie.quote, tie.quote, decision);
    if (decision?.is !== "known") continue;
    relatives.set(index, decision.id);
    await record.speakFor({ personId: decision.id }, tie.quote);
  }
  return { whom, relatives };
}

/** Whom an earlier reading of this note took the name for stays who is meant: pages keep their address, answers hold. */
function findBefore(record: ApplyRecord, mention: Mention): { personId: string; deleted: boolean } | undefined {
  const names = new Set([mention.name, ...mention.forms].map(fold));
  for (const { personId, name, deleted } of record.before) {
    if (personId !== null && name !== null && names.has(fold(name))) return { personId, deleted };
  }
  return undefined;
}

function fromAnswer(
  answer: WhoAnswer | WhichAnswer | undefined,
): Extract<Decision, { is: "known" | "new" }> | { is: "nobody" } | undefined {
  switch (answer?.is) {
    case "known":
      return { is: "known", id: answer.personId, because: [] };
    case "new":
    case "nobody":
      return answer;
    default:
      return undefined;
  }
}
