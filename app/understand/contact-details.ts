import type { Clause } from "./clauses";
import type { ContactKind, Extraction } from "./extraction";
import type { Person } from "./people";
import type { Scene } from "./scene";
import { fold } from "./plain-text";

type Contact = Extraction["contact"][number];

const EMAIL = /(?<![\w.+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}(?![\w@])/gu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"'()]{3,300}[^\s<>"'().,;:!?]|(?<![\p{L}@.])(?:linkedin\.com|github\.com|instagram\.com|t\.me|facebook\.com)\/[\w./-]{2,80}\w/giu;
const PHONE =
  /(?<![\d\p{L}£$€/.:-])(?:\+\d{1,3}[ .-]?)?(?:\(\d{1,5}\)[ .-]?)?\d{2,5}(?:[ ./-]?\d{2,5}){1,5}(?![\d\p{L}]|[.:/-]\d|%)/gu;
const STREET =
  /(?<![\p{L}\d])(?:(?:flat|apt|unit) \d{1,4}[a-z]?,? )?\d{1,5}[a-z]?,? (?:\p{Lu}[\p{L}'.-]+ ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|close|court|ct|crescent|terrace|place|pl|square|sq|way|gardens|grove|hill|row|walk|mews|boulevard|blvd|parade|park|quay)(?!\p{L})\.?(?:,? (?:flat|apt|unit|#) ?\d{1,4}[a-z]?)?(?:, \p{Lu}[\p{L}' -]{2,24})?(?:,? (?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{2} \d{5}|\d{4,5}))?/giu;
const CONTINENTAL =
  /(?<![\p{L}\d])(?:(?:\p{Lu}[\p{L}-]*(?:straße|strasse|str\.|weg|platz|gasse|allee|straat|laan|plein|gracht|kade|gatan|vägen|gade|vej))|(?:(?:rue|avenue|boulevard|place|calle|avenida|plaza|paseo|via|viale|piazza|corso|rua|ul\.|ulica) (?:(?:de|la|du|des|del|della|dei|el|los|las|do|da) )*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)),? (?:n[°º.]? ?)?\d{1,4}[a-z]?(?:, (?:\d{4,5} )?\p{Lu}[\p{L} -]{2,24})?|(?<![\d])\d{1,4},? rue (?:(?:de|la|du|des|de l') ?)*\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:, (?:\d{5} )?\p{Lu}[\p{L} -]{2,24})?/gu;
/** "dana dot k at example dot com", as it is spoken. */
const SPOKEN_EMAIL =
  /(?<![\p{L}\d])(?<name>[\p{L}\d]{1,64}(?: (?:dot|underscore|dash|hyphen) [\p{L}\d]{1,64}){0,3}) at (?<host>[\p{L}\d]{1,64}(?: (?:dot|dash) [\p{L}\d]{1,64}){0,2}) dot (?<top>com|org|net|edu|co dot uk|co|io|de|fr|es|it|nl|pl|uk|eu|gov|info|ch|at|be|ie|dev|app)(?!\p{L})/giu;
const NOT_PHONE = /(?:£|\$|€|#|no\.?|room|order|invoice|gate|flight|ref|isbn|code|pin|seat|kg|bus) ?$/i;

/** E-mail addresses, telephone numbers, links and street addresses, given to whom the words around them speak of. */
export function findContacts(scene: Scene, clauses: readonly Clause[]): Contact[] {
  const found: Contact[] = [];
  const taken: [number, number][] = [];
  const note = scene.doc.clean;
  const add = (kind: ContactKind, start: number, text: string, value: string): void => {
    if (taken.some(([from, to]) => start < to && start + text.length > from)) return;
    const owner = ownerOf(scene, clauses, start, start + text.length, value);
    if (!owner) return;
    taken.push([start, start + text.length]);
    found.push({ person: owner.ref, kind, value, quote: scene.doc.cut(start, start + text.length) });
  };
  for (const match of note.matchAll(EMAIL)) add("email", match.index, match[0], match[0]);
  for (const match of note.matchAll(SPOKEN_EMAIL)) add("email", match.index, match[0], spelt(match.groups ?? {}));
  for (const match of note.matchAll(LINK)) add("link", match.index, match[0], match[0]);
  for (const match of note.matchAll(STREET))
    if (!isVenue(note, match.index)) add("address", match.index, match[0], match[0].trim());
  for (const match of note.matchAll(CONTINENTAL))
    if (!isVenue(note, match.index)) add("address", match.index, match[0], match[0].trim());
  for (const match of note.matchAll(PHONE)) {
    const digits = match[0].replace(/\D/g, "").length;
    const before = note.slice(Math.max(0, match.index - 10), match.index);
    const isDay = scene.days.some((day) => day.start < match.index + match[0].length && day.end > match.index);
    if (
      digits >= 7 &&
      digits <= 15 &&
      !isDay &&
      !NOT_PHONE.test(before) &&
      !/^(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$/.test(match[0])
    )
      add("phone", match.index, match[0], match[0]);
  }
  return found;
}

function spelt(groups: Record<string, string>): string {
  const plain = (text: string | undefined): string =>
    (text ?? "")
      .replace(/ dot /g, ".")
      .replace(/ underscore /g, "_")
      .replace(/ (?:dash|hyphen) /g, "-")
      .replace(/ /g, "");
  return `${plain(groups.name)}@${plain(groups.host)}.${plain(groups.top)}`.toLowerCase();
}

/** "lunch at 12 Duke Street" is where they met, not where they live. */
function isVenue(note: string, at: number): boolean {
  return (
    /(?:met|lunch|dinner|coffee|drinks|meeting|party|was|were|saw)[^.!?\n]{0,60}(?: at| in| outside) $/i.test(
      note.slice(Math.max(0, at - 80), at),
    ) && !/address|lives?|moved|new place/i.test(note.slice(Math.max(0, at - 80), at))
  );
}

/** The one whose name is in the address, else the subject of the clause, else the last one spoken of in the line. */
function ownerOf(scene: Scene, clauses: readonly Clause[], start: number, end: number, value: string): Person | null {
  const key = fold(value.split("@")[0] ?? "");
  const named =
    value.includes("@") || value.includes("/")
      ? scene.people.filter((person) =>
          person.name.split(/\s+/).some((part) => part.length > 2 && key.includes(fold(part))),
        )
      : [];
  const clause = clauses.find((c) => start >= c.start && start < c.end);
  const line = scene.doc.clean.lastIndexOf("\n", start);
  let last: Person | null = null;
  let before: Person | null = null;
  let lastEnd = 0;
  for (const mention of scene.mentions)
    if (mention.end <= start)
      [before, last, lastEnd] = [mention.person, mention.start > line ? mention.person : last, mention.end];
  for (const [at, people] of scene.pronounAt)
    if (at < start && at > Math.max(lastEnd, start - 40) && people.length === 1) last = people[0] ?? last;
  const after = scene.mentions.find((mention) => mention.start >= end && mention.start - end < 12);
  if (named.length === 1) return named[0] ?? null;
  if (clause?.subject === "person" && !clause.ofRelative) return clause.people[0] ?? null;
  return (
    last ?? (after && /^ ?(?:is|=|–|\(|:)/.test(scene.text.slice(end)) ? after.person : before) ?? after?.person ?? null
  );
}
