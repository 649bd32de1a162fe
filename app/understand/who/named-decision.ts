import { companyEvidence } from "./company-evidence";
import { ownEvidence, type Evidence, type Scene, type Setting } from "./evidence";
import type { Candidate, Decision, KnownPerson } from "./known-person";
import type { NamedMention } from "./mention";
import type { NameFit } from "./name-fit";
import { fitRecorded, type AddressBook } from "./address-book";
import { reasons } from "./phrase";

/** Somebody on record whom the name fits. */
export interface Namesake {
  person: KnownPerson;
  fit: NameFit;
  /** What speaks for and against them whoever the others are. */
  own: readonly Evidence[];
}

interface Weighed extends Namesake {
  /** What speaks for and against, added up, without the name. */
  evidence: number;
  /** What speaks against alone; below 0. */
  against: number;
  total: number;
  because: string[];
}

export interface NamedDecision {
  decision: Decision;
  /** How far the best candidate leads; the surest are decided first. */
  lead: number;
}

/** How far ahead of the next the best must be, and how much it must have at all, not to be asked about. */
const LEAD = 1;
const LEAST = 1;
/** Clashing facts that make a question of the only one who has the name, and those that make it somebody else. */
const CLASH = -2;
const IMPOSSIBLE = -5;
/** What must speak for somebody whose recorded name lacks a name that the note gives. */
const EXPLAINS = 1.5;
const MOST_ASKED = 5;

export function listNamesakes(mention: NamedMention, setting: Setting): Namesake[] {
  return setting.book.people.flatMap((person) => {
    const fit = fitForms(mention, person.id, setting.book);
    return fit ? [{ person, fit, own: ownEvidence(mention, person, setting) }] : [];
  });
}

/**
 * Whom a name means. The name says who may be meant, the note and the record which of them it is; where they don't, or
 * where they speak against the only one there is, it is a question.
 *
 * @param claimed people whom others of this note, sharing a word of this name, have turned out to be
 */
export function decideNamed(
  mention: NamedMention,
  namesakes: readonly Namesake[],
  scene: Scene,
  claimed: ReadonlySet<string>,
): NamedDecision {
  const all = namesakes.map((one) => weigh(mention, one, scene, claimed));
  const possible = all.filter((one) => one.against > IMPOSSIBLE);
  const others = possible.filter((one) => !one.person.isSelf);
  const self = possible.find((one) => one.person.isSelf);
  if (self && (others.length === 0 || mention.isAddressed)) {
    return { decision: mention.newcomer ? { is: "new" } : { is: "self" }, lead: self.total };
  }

  const whole = others.some((one) => one.fit.whole);
  const explained = others.filter((one) => (whole ? one.fit.unexplained === null : isExplained(one)));
  const ranked = explained.sort((a, b) => b.total - a.total || (a.person.id < b.person.id ? -1 : 1));
  const [best, next] = ranked;
  if (!best) return { decision: { is: "new" }, lead: Number.POSITIVE_INFINITY };
  const lead = best.total - (next?.total ?? 0);
  return { decision: choose(mention, ranked, best, lead, scene), lead };
}

function choose(
  mention: NamedMention,
  ranked: readonly Weighed[],
  best: Weighed,
  lead: number,
  scene: Scene,
): Decision {
  const sure = best.total >= LEAST && best.against > CLASH && (ranked.length === 1 || lead >= LEAD);
  if (mention.newcomer !== null) return decideNewcomer(mention, ranked, best, scene);
  if (best.fit.unexplained !== null && best.evidence < EXPLAINS) return ask(ranked, scene);
  return sure ? { is: "known", ...candidate(best, scene) } : ask(ranked, scene);
}

/** "A new colleague called Sarah" is not the Sarah on record, unless the record fits them too well for chance. */
function decideNewcomer(mention: NamedMention, ranked: readonly Weighed[], best: Weighed, scene: Scene): Decision {
  if (best.evidence >= 3 && mention.newcomer === "first") return ask(ranked, scene);
  const namesake = mention.newcomer === "other" || best.against < 0 || !best.fit.whole;
  return namesake ? { is: "new" } : ask(ranked, scene);
}

function weigh(mention: NamedMention, namesake: Namesake, scene: Scene, claimed: ReadonlySet<string>): Weighed {
  const { person, fit } = namesake;
  const evidence = [...namesake.own, ...companyEvidence(mention, person, scene)];
  if (claimed.has(person.id))
    evidence.push(RENAMED.test(mention.passage.text) ? { weight: 3, because: null } : OTHER_ONE);
  if (fit.unexplained !== null && familyHasName(person, fit.unexplained, mention, scene)) {
    evidence.push({ weight: 2, because: `${mention.name.written} by family` });
  }
  const sum = evidence.reduce((total, one) => total + one.weight, 0);
  const against = evidence.reduce((total, one) => total + Math.min(one.weight, 0), 0);
  const because = [...evidence]
    .sort((a, b) => b.weight - a.weight)
    .flatMap((one) => (one.weight > 0 ? (one.because ?? []) : []));
  return {
    ...namesake,
    evidence: sum,
    against,
    total: fit.weight + sum,
    because: [...(fit.because ? [fit.because] : []), ...because],
  };
}

/** By the fullest form; where that has a name too many, a shorter one may be somebody's nickname. */
function fitForms(mention: NamedMention, id: string, book: AddressBook): NameFit | null {
  const full = fitRecorded(book, mention.name, id);
  if (!full || full.unexplained === null) return full;
  return mention.forms.map((form) => fitRecorded(book, form, id)).find((fit) => fit?.whole) ?? full;
}

/** Whoever shares a word of the name and is them already. */
const OTHER_ONE: Evidence = { weight: -2.5, because: null };
const RENAMED =
  /(?<!\p{L})(?:n[ée]e|maiden|married name|formerly|used to be|was(?: still)? called|now (?:called|goes by))(?!\p{L})/iu;

/** The other name is the husband's, or a brother's from before she married, or the note speaks of a name that changed. */
function familyHasName(person: KnownPerson, name: string, mention: NamedMention, scene: Scene): boolean {
  const names = person.ties.flatMap((tie) => scene.book.names.get(tie.personId)?.own.words.slice(1) ?? []);
  return names.includes(name) || RENAMED.test(mention.passage.text);
}

/** Another family name is another person, unless the record has none or something makes up for it. */
function isExplained(one: Weighed): boolean {
  return one.fit.unexplained === null || !/\s/.test(one.person.name.trim()) || one.evidence >= 1;
}

function ask(ranked: readonly Weighed[], scene: Scene): Decision {
  return { is: "ask", candidates: ranked.slice(0, MOST_ASKED).map((one) => candidate(one, scene)) };
}

function candidate(one: Weighed, scene: Scene): Candidate {
  return { id: one.person.id, because: reasons(one.person, one.because, scene.book, scene.writtenOn) };
}
