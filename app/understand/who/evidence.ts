import { Temporal } from "temporal-polyfill";
import type { Extraction } from "../extraction";
import { pronounOf, type AddressBook } from "./address-book";
import { fieldsOf } from "./field-of-work";
import { foldedWords } from "./fold";
import type { KnownPerson } from "./known-person";
import { says } from "./note-text";
import { likelyPronoun, type NamedMention } from "./mention";
import { kinEvidence } from "./kin-evidence";
import { firstName, homePhrase, seenPhrase, workPhrase } from "./phrase";

/** One thing that speaks for (above 0) or against (below 0) somebody being meant. A point is a good reason. */
export interface Evidence {
  weight: number;
  because: string | null;
}

/** What it takes to weigh somebody: named or, as a relative, not. */
export type Described = Pick<NamedMention, "ref" | "name" | "pronoun" | "passage">;

/** What is known of the note when a mention is weighed. */
export interface Scene {
  extraction: Extraction;
  text: string;
  writtenOn: Temporal.PlainDate;
  aboutId: string | null;
  book: AddressBook;
  /** Whom the note's other people have turned out to be so far, by ref. */
  decided: ReadonlyMap<string, string>;
}

export function gatherEvidence(mention: NamedMention, person: KnownPerson, scene: Scene): Evidence[] {
  return [
    ...ownEvidence(mention, person, scene),
    ...companyEvidence(person, othersIn(mention.ref, scene)),
    ...kinEvidence(mention.ref, person, scene),
    ...pageEvidence(person, scene),
  ].filter((evidence) => evidence.weight !== 0);
}

/** What the mention and the record say of this one alone, whoever else is there. */
export function ownEvidence(mention: Described, person: KnownPerson, scene: Scene): Evidence[] {
  return [
    ...pronounEvidence(mention, person),
    ...homeEvidence(mention, person, scene),
    ...workEvidence(mention, person, scene),
    ...recencyEvidence(person, scene.writtenOn),
  ];
}

function othersIn(ref: string, scene: Scene): KnownPerson[] {
  const ids = new Set([...scene.decided].filter(([other]) => other !== ref).map(([, id]) => id));
  return [...ids].flatMap((id) => scene.book.byId.get(id) ?? []);
}

function pronounEvidence(mention: Described, person: KnownPerson): Evidence[] {
  const said = likelyPronoun(mention);
  const own = pronounOf(person);
  if (!said || !own || said === own || said === "they" || own === "they") return [];
  const certain = mention.pronoun !== null && person.pronoun !== null;
  return [{ weight: certain ? -5 : mention.pronoun !== null || person.pronoun !== null ? -1.5 : -1, because: null }];
}

function homeEvidence(mention: Described, person: KnownPerson, scene: Scene): Evidence[] {
  const homes = person.livesIn.flatMap((home) => [home, ...home.split(/,\s*/)]);
  const rows = scene.extraction.lives_in.filter((row) => row.person === mention.ref);
  const because = homePhrase(person.livesIn[0] ?? "");
  if (homes.some((home) => rows.some((row) => says(row.place, home) || says(home, row.place))))
    return [{ weight: 2.5, because }];
  // A new home is news, not somebody else; one merely stated is a reason to wonder.
  const stated = rows.some((row) => !/\bmov|\breloc|\bsettl|\bnow\b|\bnew\b/i.test(row.quote));
  if (stated && homes.length > 0) return [{ weight: -1, because: null }];
  if (homes.some((home) => says(mention.passage, home))) return [{ weight: 1.2, because }];
  return homes.some((home) => says(scene.text, home)) ? [{ weight: 0.5, because }] : [];
}

function workEvidence(mention: Described, person: KnownPerson, scene: Scene): Evidence[] {
  const [first] = person.work;
  if (first === undefined) return [];
  const because = workPhrase(first);
  const rows = scene.extraction.work.filter((row) => row.person === mention.ref);
  const said = rows.flatMap((row) => [row.employer, row.role]).filter((word) => word !== null);
  const parts = person.work.flatMap((work) => work.split(/,\s*|\s+at\s+/)).filter((part) => part !== "");
  if (parts.some((part) => said.some((word) => says(word, part) || says(part, word))))
    return [{ weight: 2.5, because }];
  if (parts.some((part) => says(mention.passage, part))) return [{ weight: 2, because }];

  const titled = `${mention.name.title?.work ?? ""} ${said.join(" ")}`;
  const own = fieldsOf(person.work.join(" "));
  const shared = (text: string): boolean => [...fieldsOf(text)].some((field) => own.has(field));
  if (sharesWord(person.work, mention.passage) || shared(`${titled} ${mention.passage}`))
    return [{ weight: 1.5, because }];
  const current = rows.some(
    (row) => row.status === "current" && !/\b(?:new|now|start|join|mov|switch|left|quit)/i.test(row.quote),
  );
  if ((current && said.length > 0) || (titled.trim() && own.size > 0)) return [{ weight: -1, because: null }];
  return shared(scene.text) ? [{ weight: 0.4, because }] : [];
}

function sharesWord(work: readonly string[], text: string): boolean {
  const words = new Set(foldedWords(text));
  return work.some((part) => foldedWords(part).some((word) => word.length > 4 && words.has(word)));
}

/** Who else is there: people of one workplace, one town, or known through each other come together. */
function companyEvidence(person: KnownPerson, others: readonly KnownPerson[]): Evidence[] {
  const through = others.find((other) => other.id === person.metThrough || other.metThrough === person.id);
  const together = others.find((other) => other.work.some((work) => person.work.includes(work)));
  const town = others.find((other) => other.livesIn.some((home) => person.livesIn.includes(home)));
  const introduction = person.metThrough === through?.id ? "you met through" : "knows";
  return [
    { weight: through ? 1.5 : 0, because: through ? `${introduction} ${firstName(through)}` : null },
    { weight: together ? 1.5 : 0, because: together ? `works with ${firstName(together)}` : null },
    { weight: town ? 0.4 : 0, because: town ? homePhrase(person.livesIn[0] ?? "") : null },
  ];
}

function pageEvidence(person: KnownPerson, scene: Scene): Evidence[] {
  if (scene.aboutId === null) return [];
  if (person.id === scene.aboutId) return [{ weight: 3, because: "you wrote this on their page" }];
  const page = scene.book.byId.get(scene.aboutId);
  const linked = page && (person.metThrough === page.id || page.metThrough === person.id);
  return linked ? [{ weight: 1.5, because: `knows ${firstName(page)}` }] : [];
}

function recencyEvidence(person: KnownPerson, writtenOn: Temporal.PlainDate): Evidence[] {
  const because = seenPhrase(person, writtenOn);
  if (!person.lastSeenOn || because === "") return [];
  const days = writtenOn.since(Temporal.PlainDate.from(person.lastSeenOn)).days;
  return [{ weight: days <= 14 ? 0.6 : days <= 60 ? 0.4 : days <= 180 ? 0.2 : 0, because }];
}
