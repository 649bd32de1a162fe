import { findSameFact, insertFact, listSaidElsewhere } from "~db/queries/fact.server";
import { canContradict, contradictsFact, describeFact, FACT_KINDS, isFactAbout, type FactContent } from "~/facts/kinds";
import type { Extraction } from "~/understand/extraction";
import { fold } from "~/understand/who/fold";
import type { RecordedPeople, Whom } from "./people.server";
import { sentenceAround } from "./quoted";
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
    if (!personId || (await isLeftToPerson(record, personId, content, quote))) continue;
    const same = await findSameFact(tx, userId, personId, content, note.id);
    const factId = same?.id ?? (await insertFact(tx, userId, { personId, content, byHand: false }));
    await record.speakFor({ factId }, quote);
  }
}

/** "Isn't moving after all": what was said elsewhere of this place or employer is denied from this note's day on. */
export async function recordDenials(record: ApplyRecord, extraction: Extraction, whom: Whom): Promise<void> {
  const { tx, userId, note } = record;
  for (const { person, kind, text, quote } of extraction.denied ?? []) {
    const personId = whom.get(person);
    if (!personId) continue;
    const facts = await listSaidElsewhere(tx, userId, personId, kind, note.id);
    for (const { id: factId } of facts.filter(({ content }) => isFactAbout(content, text))) {
      await record.speakFor({ factId, denies: true }, quote);
    }
  }
}

/** What cannot be true beside what is known (two birthdays) is asked, and learned when the person says so. */
async function isLeftToPerson(
  record: ApplyRecord,
  personId: string,
  content: FactContent,
  quote: string,
): Promise<boolean> {
  if (!canContradict(content.kind)) return false;
  const { tx, userId, note } = record;
  const about = `${personId} ${content.kind} ${describeFact(content).key}`;
  const answer = record.answers.get(about);
  if (answer) return answer.is !== "told";
  const said = await findSameFact(tx, userId, personId, content, note.id);
  if (said?.deleted) return false;
  const others = await listSaidElsewhere(tx, userId, personId, content.kind, note.id);
  const known = others.find((other) => contradictsFact(content, other.content));
  if (!known) return false;
  await record.ask(about, {
    kind: "which",
    sentence: sentenceAround(note.body, quote),
    personId,
    label: FACT_KINDS[content.kind].label,
    known: { factId: known.id, text: known.text },
    told: describeFact(content).text,
    facts: { known: known.content, told: content },
  });
  // What the note brought before the two met stays until the answer.
  return !record.before.some(({ factId }) => factId !== null && factId === said?.id);
}

/** All that a reading says of somebody, as facts; `relatives` are those unnamed ones who turned out to be known. */
export function listTold(extraction: Extraction, relatives: RecordedPeople["relatives"]): ToldFact[] {
  const { birthdays, lives_in, work, contact, family, news } = extraction;
  const facts = [
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
  ];
  const fresh = news.filter(
    ({ person, text }) =>
      !facts.some((fact) => fact.person === person && saysNoMore(text, describeFact(fact.content).text)),
  );
  return [...facts, ...fresh.map(({ person, quote, text }) => told(person, quote, { kind: "news", value: { text } }))];
}

/** "Works at Siemens as an engineer" says no more than "Engineer at Siemens", and need not be said again as news. */
function saysNoMore(news: string, fact: string): boolean {
  const known = new Set(wordsOf(fact));
  return wordsOf(news).every((word) => known.has(word) || LITTLE_WORDS.has(word));
}

const LITTLE_WORDS = new Set(
  "a an and as at for from has have he his her in is live lives living now of on she the they was with work working works".split(
    " ",
  ),
);

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function told(person: string, quote: string, content: FactContent): ToldFact {
  return { person, quote, content };
}
