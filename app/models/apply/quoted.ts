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
    follow_ups: extraction.follow_ups.filter(
      (followUp) => stands(followUp) && (followUp.person === null || refs.has(followUp.person)),
    ),
  };
}
