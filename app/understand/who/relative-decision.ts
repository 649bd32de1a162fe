import { pronounOf, unknownNode } from "./address-book";
import { ownEvidence, type Scene } from "./evidence";
import type { KinWord } from "./kin-word";
import { relatives, type Ties } from "./kinship";
import type { Candidate, Decision, KnownPerson } from "./known-person";
import type { Mentions, RelativeMention } from "./mention";
import { parseName } from "./name";
import { ownersOf, type Owner } from "./owner";
import { kinPhrase, reasons } from "./phrase";

/** Who may be meant by refs and by unnamed relatives so far: ids, or nodes of people not on record. */
export interface Nodes {
  ofRef(ref: string): readonly string[];
  ofRow(row: number): readonly string[];
}

interface Found {
  sure: Set<string>;
  likely: Set<string>;
}

/** How far one of several sisters must be ahead of the others. */
const LEAD = 1;

/** Whom "her sister" means; null where nothing on record says, or where the phrase is about several. */
export function decideRelative(
  relative: RelativeMention,
  mentions: Mentions,
  ties: Ties,
  nodes: Nodes,
  scene: Scene,
): Decision | null {
  if (relative.phrase.plural) return null;
  if (relative.newcomer === "other") return { is: "new" };
  const owners = ownersOf(relative, mentions, scene.aboutId);
  const through = (those: readonly Owner[]): Found =>
    unite(those.map((owner) => findThrough(owner, relative, ties, nodes)));
  const found = through(owners.all);
  const sure = people(found.sure, relative, scene);
  const likely = people(found.likely, relative, scene).filter((person) => !sure.includes(person));

  const [only, ...more] = sure;
  if (!only) {
    if (relative.newcomer === "first") return { is: "new" };
    return likely.length > 0 ? ask(likely, scene) : null;
  }
  if (only.isSelf && more.length === 0) return { is: "self" };
  if (!through(owners.first).sure.has(only.id)) return ask(sure, scene);
  if (relative.phrase.isNew && mayBeReplaced(only, relative)) return ask(sure, scene);
  if (relative.newcomer === "first" && sure.some((person) => person.lastSeenOn !== null)) return ask(sure, scene);
  return more.length === 0 ? known(only, scene) : tellApart(sure, relative, scene);
}

function findThrough(owner: Owner, relative: RelativeMention, ties: Ties, nodes: Nodes): Found {
  let starts = "id" in owner ? [owner.id] : "ref" in owner ? nodes.ofRef(owner.ref) : nodes.ofRow(owner.row);
  for (const kin of relative.phrase.between) {
    starts = starts.flatMap((start) => [...relatives(ties, start, kin).sure]);
  }
  const kin = kinTo(owner, relative);
  return unite(starts.map((start) => relatives(ties, start, kin)));
}

/**
 * The word as written says more than the relation ("mother-in-law"). Where the reader's relation is another, it is that to
 * the reader's own choice of person: "his fiancée …, and her father" is the father of one and the in-law of the other.
 */
function kinTo(owner: Owner, relative: RelativeMention): KinWord {
  const { last, between } = relative.phrase;
  const said = "ref" in owner && owner.ref === relative.ownerRef;
  if (last && (between.length > 0 || last.relation === relative.relation || !said)) return last;
  return { relation: relative.relation, pronoun: relative.pronoun };
}

/** Those found who are on record and not of another sex than the word; somebody named beside the phrase is not it. */
function people(ids: ReadonlySet<string>, relative: RelativeMention, scene: Scene): KnownPerson[] {
  const found = scene.book.people.filter((person) => ids.has(person.id) && suits(person, relative));
  const named = new Set(scene.decided.values());
  const unnamed = found.filter((person) => !named.has(person.id));
  return unnamed.length > 0 ? unnamed : found;
}

function suits(person: KnownPerson, relative: RelativeMention): boolean {
  const own = pronounOf(person);
  return !own || !relative.pronoun || own === "they" || own === relative.pronoun;
}

function tellApart(sure: readonly KnownPerson[], relative: RelativeMention, scene: Scene): Decision {
  const mention = {
    ref: unknownNode(`family ${relative.row}`),
    name: parseName(""),
    pronoun: relative.pronoun,
    readAs: null,
    descriptor: { is: "", from: "" },
    passage: relative.passage,
  };
  const ranked = sure
    .map((person) => ({
      person,
      weight: ownEvidence(mention, person, scene).reduce((sum, one) => sum + one.weight, 0),
    }))
    .sort((a, b) => b.weight - a.weight);
  const [best, next] = ranked;
  if (best && next && best.weight - next.weight >= LEAD) return known(best.person, scene);
  return ask(
    ranked.map((one) => one.person),
    scene,
  );
}

/** "Her new husband" is not the one she had; but a partner on record may have become one. */
function mayBeReplaced(person: KnownPerson, relative: RelativeMention): boolean {
  const couple = relative.relation === "spouse" || relative.relation === "partner";
  return couple && (relative.relation === "partner" || person.ties.some((tie) => tie.relation === "spouse"));
}

function known(person: KnownPerson, scene: Scene): Decision {
  return {
    is: "known",
    id: person.id,
    because: reasons(person, kinPhrases(person, scene), scene.book, scene.writtenOn),
  };
}

function ask(among: readonly KnownPerson[], scene: Scene): Decision {
  const candidates: Candidate[] = among.map((person) => ({
    id: person.id,
    because: reasons(person, kinPhrases(person, scene), scene.book, scene.writtenOn),
  }));
  return { is: "ask", candidates };
}

/** Ties to those the note speaks of come first. */
function kinPhrases(person: KnownPerson, scene: Scene): string[] {
  const here = new Set(scene.decided.values());
  return person.ties
    .filter((tie) => here.has(tie.personId))
    .map((tie) => kinPhrase(person, tie.relation, scene.book.byId.get(tie.personId)))
    .filter((phrase) => phrase !== "");
}

function unite(found: readonly Found[]): Found {
  return {
    sure: new Set(found.flatMap((one) => [...one.sure])),
    likely: new Set(found.flatMap((one) => [...one.likely])),
  };
}
