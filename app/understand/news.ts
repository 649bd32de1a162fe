import type { Encounter } from "./encounter";
import type { Extraction } from "./extraction";
import type { FollowUp } from "./follow-ups";
import { HEADING } from "./plans";
import type { Person } from "./people";
import { isAsked } from "./questions";
import type { Statement } from "./said-of";
import { pattern, words, type Scene } from "./scene";
import { conditionOf } from "./settled";

type News = Extraction["news"][number];

interface Item {
  people: Person[];
  start: number;
  end: number;
  from: number;
  worth: number;
  sentence: number;
  /** Only the condition so far: "If Maya gets the job,". */
  open: boolean;
}

/** As long as one short sentence may be. */
const LONGEST = 140;
const MOST_EACH = 4;
const ACTS =
  /^ ?(?:just |also |finally |then )?(?:rang|called|phoned|texted|emailed|messaged|came(?: over| by| round)?|popped in|dropped by|(?:says?|said|thinks|reckons|heard|mentioned|(?:tells|told) (?:me|us))(?: that)?|asked me|was there|were there|too|paid)(?!\p{L})/u;
const EMPTY =
  /^[\s,.;:!?()"–-]*(?:(?:says?|said|and|but|so|too|also|again|back|finally|lol|haha|ha|yes|no|ok|um|oh|today|yesterday|now|there|here|lovely|nice|great|good)[\s,.;:!?()"–-]*)*$/u;
const IS_BIRTHDAY = pattern(
  `^(?:PERSON(?:'s|')? |(?:her|his|their) |she's |he's )?(?:\\d+(?:st|nd|rd|th) )?(?:birthday|bday|b-day|geburtstag|cumpleaños|anniversaire|compleanno|born)(?:'s| is| was| falls| ist| est| es| è|:)*(?: on)?(?: the)? DAY[^\\p{L}]*$`,
);
const IS_CONTACT =
  /^(?:(?:\ue000\ue001*'s|her|his|their) )?(?:new )?(?:e-?mail|number|phone(?: number)?|mobile|cell|address|insta(?:gram)?|linkedin)(?: address)?(?:'s| is|:| now)/u;
const BIRTHDAY = /(?:birthday|bday|geburtstag|cumpleaños|anniversaire|compleanno)/;

const WEIGHTY =
  /(?<!\p{L})(?:job|work(?:s|ing)? (?:at|for)|interview(?:s|ing)?|mov(?:es|ed|ing)|starts?|started|starting|pregnant|expecting|baby|born|engaged|married|marrying|wedding|divorced?|split up|broken up|hospital|surgery|op|operation|cancer|diagnosed|died|passed away|funeral|ill|sick|stroke|retired|retiring|retires|promoted|laid off|fired|quit|left|graduated|exam|phd|visa|house|flat|adopted|lost|won|sold|bought)(?!\p{L})/u;

/** What is new with each person: the clauses about them, joined where they run on, as short sentences. */
export function findNews(
  scene: Scene,
  statements: readonly Statement[],
  encounter: Encounter,
  followUps: readonly FollowUp[],
): News[] {
  const items: Item[] = [];
  for (const statement of statements) {
    const { clause, people, text } = statement;
    if (people.length === 0 || people.length > 3 || clause.quoted || EMPTY.test(text) || isBareAct(text)) continue;
    if (followUps.some((f) => clause.start < f.end && clause.end > f.start)) continue;
    if (
      clause.subject === "none" &&
      (encounter.clauses.includes(clause) || scene.mentionAt.has(firstMention(scene, clause.start, clause.end)))
    )
      continue;
    if (HEADING.test(scene.text.slice(clause.head, clause.end)) || /^(?:don't|do not) /.test(text)) continue;
    if (isFactOnly(scene, statement) || isAsked(scene, clause.head)) continue;
    const condition = conditionOf(scene, clause, clause.head);
    const opening = condition !== null && condition < clause.head ? condition : null;
    const start = opening !== null && opening >= clause.start ? opening : Math.max(clause.predicate, clause.head);
    const before = items[items.length - 1];
    const runsOn =
      before &&
      before.sentence === clause.sentence &&
      (clause.subject !== "person" || opening !== null) &&
      before.end >= clause.start - 1 &&
      same(before.people, people) &&
      clause.end - before.from <= LONGEST;
    const worth = worthOf(statement);
    if (runsOn) {
      before.end = clause.end;
      before.open = false;
      before.worth = Math.max(before.worth, worth);
    } else if (opening === null || opening >= clause.start) {
      const open = opening !== null && scene.text[clause.end - 1] === ",";
      const from = Math.min(clause.head, start);
      items.push({ people, start: from, from: start, end: clause.end, worth, sentence: clause.sentence, open });
    }
  }
  const perPerson = new Map<string, { item: Item; news: News }[]>();
  for (const item of items) {
    const text = textOf(scene, item);
    if (item.open || text.length < 4 || !/\p{L}{2}/u.test(text)) continue;
    for (const person of item.people) {
      const news = { person: person.ref, text, quote: words(scene, item.start, trimmed(scene, item.end)) };
      perPerson.set(person.ref, [...(perPerson.get(person.ref) ?? []), { item, news }]);
    }
  }
  return [...perPerson.values()].flatMap((all) =>
    all
      .sort((a, b) => b.item.worth - a.item.worth || a.item.start - b.item.start)
      .slice(0, MOST_EACH)
      .map(({ news }) => news),
  );
}

/** A clause without subject that names somebody tells what the writer did. */
function firstMention(scene: Scene, start: number, end: number): number {
  const at = scene.text.indexOf("\ue000", start);
  return at >= 0 && at < end ? at : -1;
}

/** "Sarah rang." */
function isBareAct(text: string): boolean {
  return EMPTY.test(text.replace(ACTS, ""));
}

/** A birthday, a number or an address: told as a fact of its own. */
function isFactOnly(scene: Scene, { clause }: Statement): boolean {
  const text = scene.text.slice(clause.head, clause.end);
  // Not by test(), which goes on from where the note before left a pattern for many.
  return text.search(IS_BIRTHDAY) >= 0 || IS_CONTACT.test(text);
}

function worthOf({ clause, text }: Statement): number {
  if (clause.subject === "none" || clause.subject === "other") return BIRTHDAY.test(text) ? 1 : 2;
  if (ACTS.test(text)) return 1;
  if (WEIGHTY.test(text)) return 4;
  return BIRTHDAY.test(text) ? 2 : 3;
}

function same(a: Person[], b: Person[]): boolean {
  return a.length === b.length && a.every((person, i) => person === b[i]);
}

function trimmed(scene: Scene, end: number): number {
  let at = end;
  while (at > 0 && /[\s,;:–("]/.test(scene.text[at - 1] ?? "")) at--;
  return at;
}

/** Without its subject, which stands beside it on the page: "She's interviewing at Stripe" to "Interviewing at Stripe". */
function textOf(scene: Scene, item: Item): string {
  const said = scene.text.slice(item.from, trimmed(scene, item.end));
  const skip =
    /^(?:\s|,|'s |'re |'ll |'d |s (?=\p{L})|who (?=\p{L})|[)–:"-])*(?:(?:her|his|their|\ue000\ue001*'s?) (?=\p{L}))?(?:(?:is|are|'s|'re) (?=(?:now |still |also |just )?\p{L}+ing(?!\p{L})))?/u.exec(
      said,
    )?.[0].length ?? 0;
  const text = scene.doc.clean
    .slice(item.from + skip, trimmed(scene, item.end))
    .replace(/\s+/g, " ")
    .replace(/[.!]+$/, "")
    .replace(/^([^(]*)\)$/, "$1")
    .trim()
    .slice(0, 400);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
