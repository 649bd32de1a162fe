import { KIN_WORDS } from "./data/kinship";
import { isFinite } from "./finite-verb";
import type { Mention, Person, Sex } from "./people";
import type { Scene, UnnamedRelative } from "./scene";
import { unnamedRelative } from "./unnamed-relative";

/** Pronouns and possessives of a third person, with the sex they tell; null is "they". English, German, French, Spanish, Italian, Dutch. */
const PRONOUNS: ReadonlyMap<string, Sex | "they" | "any"> = new Map<string, Sex | "they" | "any">([
  ...[
    "she",
    "her",
    "hers",
    "herself",
    "she's",
    "she'll",
    "she'd",
    "shes",
    "elle",
    "ella",
    "lei",
    "zij",
    "haar",
    "sie",
    "hon",
  ].map((word): [string, Sex] => [word, "female"]),
  ...[
    "he",
    "his",
    "him",
    "himself",
    "he's",
    "he'll",
    "he'd",
    "hes",
    "er",
    "ihm",
    "ihn",
    "il",
    "él",
    "lui",
    "hij",
    "hem",
    "jego",
    "ihre",
    "ihrem",
    "ihren",
    "ihrer",
  ].map((word): [string, Sex] => [word, /^ihre/.test(word) ? "female" : "male"]),
  ...["seine", "seinen", "seinem", "seiner", "sein"].map((word): [string, Sex] => [word, "male"]),
  ...["jej"].map((word): [string, Sex] => [word, "female"]),
  ...[
    "they",
    "their",
    "theirs",
    "them",
    "they're",
    "they've",
    "they'll",
    "they'd",
    "theyre",
    "theyve",
    "leur",
    "leurs",
    "loro",
    "hun",
  ].map((word): [string, "they"] => [word, "they"]),
  ...["su", "sus", "sa", "son", "ses", "suo", "sua", "suoi", "sue", "zijn", "seu"].map((word): [string, "any"] => [
    word,
    "any",
  ]),
]);
const ENGLISH = /^(?:she|he|they|her|his|him|their|them|hers|theirs|herself|himself)/;

interface Standing {
  person: Person;
  weight: number;
  at: number;
  sentence: number;
}

/**
 * Whom each pronoun means. The one spoken of goes on being spoken of: a subject and whoever a pronoun last meant outweigh a
 * relative who was only brought in ("Her daughter Mia starts school, she's interviewing" is the mother).
 */
export function resolvePronouns(scene: Scene, about: Person | null): void {
  const { doc } = scene;
  const standings = new Map<Person, Standing>();
  let couple: { people: Person[]; at: number } | null = null;
  let lastMention: Mention | null = null;
  let unnamed: UnnamedRelative | null = null;
  const foreign = doc.tokens.filter((token) => ENGLISH.test(token.lower)).length === 0;
  for (let i = 0; i < doc.tokens.length; i++) {
    const token = doc.tokens[i];
    if (!token) continue;
    const mention = scene.mentionAt.get(token.start);
    if (mention) {
      const joined: boolean = lastMention !== null && isJoin(doc.plain.slice(lastMention.end, mention.start));
      if (lastMention && joined && lastMention.person !== mention.person)
        couple = { people: [lastMention.person, mention.person], at: token.start };
      const weight =
        joined && lastMention
          ? Math.max(2.5, (standings.get(lastMention.person)?.weight ?? 3) - 0.1)
          : roleOf(scene, mention, i);
      const before = standings.get(mention.person);
      const keeps = before && before.sentence === token.sentence && before.weight > weight;
      standings.set(mention.person, {
        person: mention.person,
        weight: keeps ? before.weight : weight,
        at: token.start,
        sentence: token.sentence,
      });
      const owner = ownerOfSpouse(scene, i);
      if (owner && owner !== mention.person) couple = { people: [owner, mention.person], at: token.start };
      lastMention = mention;
      continue;
    }
    unnamed = unnamedRelative(scene, i) ?? unnamed;
    const sort = PRONOUNS.get(token.lower);
    if (sort === undefined) continue;
    const ofKin = KIN_WORDS.has(doc.tokens[i + 1]?.lower ?? "") && !/^(?:son|sa)$/.test(token.lower);
    if (!ENGLISH.test(token.lower) && ((!foreign && !ofKin) || isNoun(scene, i))) continue;
    if (sort === "they" && couple) {
      scene.pronounAt.set(token.start, couple.people);
      continue;
    }
    const apposed = apposedTo(scene, lastMention, i);
    const outstanding = strongest(standings, sort, token.start, token.sentence, apposed);
    if (!outstanding && unnamed && unnamed.sex === sort && token.sentence - unnamed.sentence <= 1) {
      scene.relativeAt.set(token.start, unnamed);
      continue;
    }
    const person =
      outstanding ??
      (apposed ? null : otherwiseNamed(lastMention, sort, token.sentence, scene)) ??
      (sort === "they" ? null : fitting(about, sort));
    if (!person) continue;
    scene.pronounAt.set(token.start, [person]);
    if (apposed && apposed !== person && isSpouse(doc.tokens[i + 1]?.lower))
      couple = { people: [person, apposed], at: token.start };
    if (sort === "female" || sort === "male") [person.sex, person.sexByName] = [person.sex ?? sort, false];
    const before = standings.get(person);
    standings.set(person, {
      person,
      weight: Math.max(4.5, before?.weight ?? 0),
      at: token.start,
      sentence: token.sentence,
    });
  }
}

/** "Owen's son turned four": a noun of English, though French has it for "his". What follows is no noun then, but a verb. */
function isNoun({ doc, mentionAt }: Scene, i: number): boolean {
  const [before, token, next] = [doc.tokens[i - 1], doc.tokens[i], doc.tokens[i + 1]];
  if (/^(?:'s|an?|the|my|our|your|her|his|their)$/.test(before?.lower ?? "")) return true;
  if (!KIN_WORDS.has(token?.lower ?? "")) return false;
  if (!next || next.kind !== "word" || mentionAt.has(next.start)) return true;
  return isFinite(next) || (/(?:s|[^i]ed)$/.test(next.lower) && !KIN_WORDS.has(next.lower));
}

/** "Bertie in the pram: he's eight months": the note knows better than the list of names, where nobody else fits. */
function otherwiseNamed(
  last: Mention | null,
  sort: Sex | "they" | "any",
  sentence: number,
  scene: Scene,
): Person | null {
  if (!last?.person.sexByName || (sort !== "female" && sort !== "male")) return null;
  const at = scene.doc.sentences[sentence];
  if (!at || last.start < (scene.doc.sentences[sentence - 1]?.start ?? at.start)) return null;
  last.person.sex = sort;
  last.person.sexByName = false;
  return last.person;
}

/** "Jean, his wife", "Max isn't her son": "his" is not Jean, "her" not Max. */
function apposedTo(scene: Scene, last: Mention | null, i: number): Person | null {
  const { tokens, plain } = scene.doc;
  const here = tokens[i];
  const isApposed =
    last &&
    here &&
    /^(?:,|(?: is| was|'s)(?:n't| not)?) $/.test(plain.slice(last.end, here.start)) &&
    KIN_WORDS.has(tokens[i + 1]?.lower ?? "");
  return isApposed ? last.person : null;
}

function isSpouse(word: string | undefined): boolean {
  const relation = KIN_WORDS.get(word ?? "")?.relation;
  return relation === "spouse" || relation === "partner";
}

/** Whose "wife" or "boyfriend" stands before the name at token i. */
function ownerOfSpouse(scene: Scene, i: number): Person | null {
  const { tokens } = scene.doc;
  if (!isSpouse(tokens[i - 1]?.lower)) return null;
  for (let k = i - 2; k >= Math.max(0, i - 4); k--) {
    const at = tokens[k];
    const meant = at && scene.pronounAt.get(at.start);
    if (meant?.length === 1) return meant[0] ?? null;
    if (at?.lower === "'s") return scene.mentions.find((mention) => mention.end === at.start)?.person ?? null;
  }
  return null;
}

function isJoin(between: string): boolean {
  return (
    /^ ?(?:and|&|\+|n|und|et|y|e|i|en|och) ?$/i.test(between) ||
    /^ (?:and|&) (?:(?:her|his|their) )?[\p{L}-]+ $/iu.test(between)
  );
}

function fitting(person: Person | null, sort: Sex | "any"): Person | null {
  return person && (person.sex === null || sort === "any" || person.sex === sort) ? person : null;
}

function strongest(
  standings: Map<Person, Standing>,
  sort: Sex | "they" | "any",
  at: number,
  sentence: number,
  except: Person | null,
): Person | null {
  let best: Person | null = null;
  let most = -Infinity;
  for (const standing of standings.values()) {
    const { person } = standing;
    if (person === except) continue;
    if ((sort === "female" || sort === "male") && person.sex !== null && person.sex !== sort) continue;
    const unsure = person.sex === null ? 0.3 : 0;
    const score = standing.weight - unsure - 0.8 * (sentence - standing.sentence) - 0.008 * (at - standing.at);
    if (score > most) [best, most] = [person, score];
  }
  return best;
}

/** How much a mention draws the talk to itself. */
function roleOf(scene: Scene, mention: Mention, i: number): number {
  const { doc } = scene;
  let next = i;
  while ((doc.tokens[next]?.start ?? Infinity) < mention.end) next++;
  const after = doc.tokens[next];
  const before = doc.tokens[i - 1];
  if (before && KIN_WORDS.has(before.lower)) return doc.tokens[i - 2]?.lower === "'s" ? 3.6 : 2.5;
  if (before?.text === "," && KIN_WORDS.has(doc.tokens[i - 2]?.lower ?? "")) return 2.5;
  if (after && after.lower === "'s") return KIN_WORDS.has(doc.tokens[next + 1]?.lower ?? "") ? 3 : 3.3;
  if (!before || before.sentence !== doc.tokens[i]?.sentence || doc.tokens[i]?.initial) return 4;
  if (after && isFinite(after)) return 4;
  if (/^(?:with|w|w\/|met|saw|called|texted|into|from|by)$/.test(before.lower)) return 3.5;
  return 2.5;
}
