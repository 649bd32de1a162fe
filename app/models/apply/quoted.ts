import { SELF, type Extraction } from "~/understand/extraction";

/**
 * The part of an extraction that can be believed: whose quote stands in the note to the letter, and whose people are in
 * the extraction itself. A note's text may try to give orders; this is where they end.
 */
export function keepQuoted(extraction: Extraction, body: string): Extraction {
  const stands = ({ quote }: { quote: string }) => body.includes(quote);
  const people = extraction.people.filter(stands);
  const refs = new Set([SELF, ...people.map((person) => person.ref)]);
  const known = (item: { person: string; quote: string }) => stands(item) && refs.has(item.person);
  return {
    people,
    date: extraction.date && stands(extraction.date) ? extraction.date : null,
    place: extraction.place && stands(extraction.place) ? extraction.place : null,
    birthdays: extraction.birthdays.filter(known),
    family: extraction.family.filter(
      (tie) => known(tie) && (tie.relative === null || refs.has(tie.relative)) && tie.person !== tie.relative,
    ),
    lives_in: extraction.lives_in.filter(known),
    work: extraction.work.filter(known),
    contact: extraction.contact.filter(known),
    news: extraction.news.filter(known),
    denied: extraction.denied?.filter(known),
    follow_ups: extraction.follow_ups.filter(
      (followUp) => stands(followUp) && (followUp.person === null || refs.has(followUp.person)),
    ),
  };
}

/** The sentence that the words stand in, for asking about them. */
export function sentenceAround(body: string, quote: string): string {
  const at = body.indexOf(quote);
  const start = Math.max(...SENTENCE_ENDS.map((end) => body.lastIndexOf(end, at - 1) + 1), 0);
  const ends = SENTENCE_ENDS.map((end) => body.indexOf(end, at + quote.length)).filter((end) => end !== -1);
  const end = ends.length > 0 ? Math.min(...ends) + 1 : body.length;
  return body.slice(start, Math.min(end, start + LONGEST_SENTENCE)).trim();
}

const SENTENCE_ENDS = [". ", "! ", "? ", "\n"];
const LONGEST_SENTENCE = 400;
