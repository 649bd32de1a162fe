import { findSameFact, insertFact } from "~db/queries/fact.server";
import type { FactContent } from "~/facts/kinds";
import type { Extraction } from "~/understand/extraction";
import type { RecordedPeople, Whom } from "./people.server";
import type { ApplyRecord } from "./record.server";

interface ToldFact {
  person: string;
  content: FactContent;
  quote: string;
}

/** The same fact said twice is one fact with two sources; one the person threw out stays out unless another note says it. */
export async function recordFacts(
  record: ApplyRecord,
  extraction: Extraction,
  whom: Whom,
  relatives: RecordedPeople["relatives"],
): Promise<void> {
  const { tx, userId, note } = record;
  for (const { person, content, quote } of listTold(extraction, relatives)) {
    const personId = whom.get(person);
    if (!personId) continue;
    const same = await findSameFact(tx, userId, personId, content, note.id);
    const factId = same?.id ?? (await insertFact(tx, userId, { personId, content, byHand: false }));
    await record.speakFor({ factId }, quote);
  }
}

/** What an extraction says of people that is a fact; `relatives`: the unnamed ones who are known after all, who are no fact. */
export function listTold(extraction: Extraction, relatives: RecordedPeople["relatives"]): ToldFact[] {
  const { birthdays, lives_in, work, contact, family, news } = extraction;
  return [
    ...birthdays.map(({ person, quote, month, day, year }) =>
      told(person, quote, { kind: "birthday", value: { month, day, year } }),
    ),
    ...lives_in.map(({ person, quote, place }) => told(person, quote, { kind: "home", value: { place } })),
    ...work
      .filter(({ employer, role }) => employer !== null || role !== null)
      .map(({ person, quote, employer, role, status }) =>
        told(person, quote, { kind: "work", value: { employer, role, status } }),
      ),
    ...contact.map(({ person, quote, kind, value }) => told(person, quote, { kind, value: { value } })),
    ...family.flatMap(({ person, quote, relation, relative, word }, index) =>
      relative === null && !relatives.has(index)
        ? [told(person, quote, { kind: "relative", value: { relation, word: word ?? quote } })]
        : [],
    ),
    ...news.map(({ person, quote, text }) => told(person, quote, { kind: "news", value: { text } })),
  ];
}

function told(person: string, quote: string, content: FactContent): ToldFact {
  return { person, quote, content };
}
