import { SELF } from "../extraction";
import { likelyPronoun, type Mentions, type RelativeMention } from "./mention";
import { sentenceOf, type Span } from "./note-text";
import type { Pronoun } from "./pronoun";

/** Whose relative a phrase may speak of: somebody named (or the writer), or another unnamed relative. */
export type Owner = { ref: string } | { row: number } | { id: string };

export interface Owners {
  all: Owner[];
  /** The likeliest: the reader's choice, the nearest, and who the page is about. */
  first: Owner[];
}

interface Earlier {
  owner: Owner;
  span: Span;
  pronoun: Pronoun | null;
}

const PRONOUNS: Record<string, Pronoun> = { his: "he", her: "she" };

const SUBJECT = { he: /(?<!\p{L})he(?!\p{L})/iu, she: /(?<!\p{L})she(?!\p{L})/iu, they: /(?<!\p{L})they(?!\p{L})/iu };

/**
 * All who "her" can be in "her mother", the reader's own choice among them. One nearer does not rule out one further
 * away in the same sentence; a relative clause does: in "Camille, who is talking to her husband" it is Camille's.
 */
export function ownersOf(relative: RelativeMention, mentions: Mentions, aboutId: string | null): Owners {
  const said = relative.ownerRef;
  const word = relative.phrase.owner?.toLowerCase() ?? "";
  const pronoun = PRONOUNS[word];
  const { span } = relative;
  if (word === "my" || word === "our") return certain({ ref: SELF });
  if (!span || (!pronoun && word !== "whose")) return certain({ ref: said });

  const sentence = sentenceOf(span, mentions.sentences);
  const earlier = listEarlier(mentions, span).filter((one) => !pronoun || fits(one.pronoun, pronoun));
  // A "her" that nobody before it explains is hers whose page it is.
  if (earlier.length === 0 && aboutId !== null) return certain({ id: aboutId });
  const nearest = earlier.at(-1);
  if (nearest && (word === "whose" || isRelativeClause(mentions.text.slice(nearest.span.end, span.start))))
    return certain(nearest.owner);

  const here = earlier.filter((one) => one.span.start >= sentence.start);
  const before = mentions.sentences.filter((part) => part.end <= sentence.start).at(-1);
  const further = earlier.filter((one) => before && before.start <= one.span.start && one.span.start < sentence.start);
  // "He told Conor that his brother…": he is somebody of the sentence before, or the one whose page it is.
  const firstHere = here[0]?.span.start ?? span.start;
  const spokenOf = pronoun && SUBJECT[pronoun].test(mentions.text.slice(sentence.start, firstHere));
  const page: Owner[] = spokenOf && further.length === 0 && aboutId !== null ? [{ id: aboutId }] : [];
  const near = here.length > 0 && !spokenOf ? here : [...here, ...further];
  const chosen = mentions.named.find((one) => one.ref === said);
  const own = !chosen || !pronoun || fits(likelyPronoun(chosen), pronoun) || near.length === 0 ? [{ ref: said }] : [];
  const options: Owner[] = [...own, ...page, ...near.flatMap((one) => withItsOwner(one.owner, mentions, pronoun))];
  const first = [...own, ...page, ...near.slice(-1).map((one) => one.owner)];
  return { all: distinct(options), first: distinct(first) };
}

function listEarlier(mentions: Mentions, span: Span): Earlier[] {
  const named = mentions.named.flatMap((one) =>
    one.spans.map((place) => ({ owner: { ref: one.ref }, span: place, pronoun: likelyPronoun(one) })),
  );
  const unnamed = mentions.relatives.flatMap((one) =>
    one.span ? [{ owner: { row: one.row }, span: one.span, pronoun: one.pronoun }] : [],
  );
  return [...named, ...unnamed].filter((one) => one.span.end <= span.start).sort((a, b) => a.span.start - b.span.start);
}

/** After "her brother's wife is expecting", "her" can still be the one whose brother it is. */
function withItsOwner(owner: Owner, mentions: Mentions, pronoun: Pronoun | undefined): Owner[] {
  if (!("row" in owner)) return [owner];
  const relative = mentions.relatives.find((one) => one.row === owner.row);
  const ofIt = relative && PRONOUNS[relative.phrase.owner?.toLowerCase() ?? ""];
  return relative && ofIt === pronoun ? [owner, { ref: relative.ownerRef }] : [owner];
}

function isRelativeClause(between: string): boolean {
  return /^,?\s+who\b/iu.test(between) && !/[.!?;]/.test(between);
}

function fits(pronoun: Pronoun | null, wanted: Pronoun): boolean {
  return pronoun === null || pronoun === wanted || pronoun === "they";
}

function certain(owner: Owner): Owners {
  return { all: [owner], first: [owner] };
}

function distinct(owners: readonly Owner[]): Owner[] {
  const keys = owners.map((one) => JSON.stringify(one));
  return owners.filter((_, i) => keys.indexOf(keys[i] ?? "") === i);
}
