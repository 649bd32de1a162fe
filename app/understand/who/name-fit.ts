import { slips, spellingKey } from "./fold";
import type { KnownPerson } from "./known-person";
import { parseName, type Name } from "./name";
import { isNickname } from "./nickname";
import { isGivenName } from "./pronoun";

/**
 * How well a name in a note fits a known person, as far as the name goes. The steps between the weights matter, not
 * their size: a point is what one good piece of evidence brings.
 */
export interface NameFit {
  weight: number;
  /** The whole recorded name, or one that is recorded beside it. */
  whole: boolean;
  /** The note gives a name that the record does not have: known as Sarah Olsen, written Sarah Chen. */
  unexplained: string | null;
  /** How the note's name was understood, where that is not plain: "short for Robert". */
  because: string | null;
}

const WHOLE = 4;
const GIVEN = 3;
const PENALTY = { same: 0, spelling: 0.4, nickname: 1.2, slip: 1.6, shortened: 1.6, initial: 1.4, near: 2.4 } as const;
type How = keyof typeof PENALTY;

const FAMILY_FIRST = new Set(
  (
    "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly wang li zhang liu chen yang huang zhao wu " +
    "zhou xu sun zhu gao luo park choi jung kang cho yoon jang lim"
  ).split(" "),
);

export function fitName(mention: Name, person: KnownPerson): NameFit | null {
  const own = parseName(person.name);
  const also = person.also.map(parseName);
  const fits = [fitOne(mention, own, also), ...also.map((other) => fitAlso(mention, other))];
  return fits.reduce<NameFit | null>((best, fit) => (fit && (!best || fit.weight > best.weight) ? fit : best), null);
}

/** A nickname or maiden name stands alone ("Bobby"), then worth as much as a given name; or it is a whole name too. */
function fitAlso(mention: Name, also: Name): NameFit | null {
  const fit = fitOne(mention, also, []);
  if (!fit || fit.unexplained !== null || also.words.length > 1) return fit?.unexplained === null ? fit : null;
  return {
    ...fit,
    weight: Math.min(fit.weight, GIVEN),
    whole: false,
    because: fit.because ?? `also called ${also.written}`,
  };
}

function fitOne(mention: Name, own: Name, also: readonly Name[]): NameFit | null {
  if (mention.words.length === 0 || own.words.length === 0) return null;
  if (mention.allInitials) return fitInitials(mention, own);
  if (mention.words.join("") === own.words.join(""))
    return { weight: WHOLE, whole: true, unexplained: null, because: null };
  const others = also.filter((name) => name.words.length === 1).flatMap((name) => name.words);
  const [single, ...more] = mention.words;
  if (single !== undefined && more.length === 0) return fitSingle(mention, single, own);
  return fitSeveral(mention, own, [...own.words, ...others]);
}

/** "J.M." is Jonathan Marsden; "V." anybody whose given name begins with it. */
function fitInitials(mention: Name, own: Name): NameFit | null {
  const letters = own.words.map((word) => word[0]);
  const given = givenWords(own)[0]?.[0];
  const first = mention.words[0];
  const fits =
    mention.words.length === 1 ? first === given : first === letters[0] && mention.words.at(-1) === letters.at(-1);
  return fits ? { weight: GIVEN - PENALTY.initial, whole: false, unexplained: null, because: null } : null;
}

function fitSingle(mention: Name, word: string, own: Name): NameFit | null {
  const given = givenWords(own);
  const family = own.words.filter((other) => !given.includes(other));
  const asGiven = mention.title?.formal && family.length > 0 ? null : best(word, given, true);
  const asFamily = best(word, family, false);
  if (asGiven) {
    const weight = GIVEN - PENALTY[asGiven.how];
    const because = asGiven.how === "nickname" ? `short for ${capitalised(asGiven.word)}` : null;
    return { weight, whole: own.words.length === 1 && asGiven.how === "same", unexplained: null, because };
  }
  if (!asFamily || (asFamily.how !== "same" && asFamily.how !== "spelling")) return null;
  // A family name alone is how people speak of some; a word that is a given name too is more likely somebody else's.
  if (!mention.title && isGivenName(word)) return null;
  return {
    weight: GIVEN - (mention.title ? 0 : 1) - PENALTY[asFamily.how],
    whole: false,
    unexplained: null,
    because: null,
  };
}

/** Every word of the mention must be one of the person's, in whatever order; the given name has to be among them. */
function fitSeveral(mention: Name, own: Name, bag: readonly string[]): NameFit | null {
  const left = [...bag];
  const given = new Set(givenWords(own));
  let weight = own.words.length === 1 ? GIVEN - 1 : WHOLE;
  let fittedGiven = false;
  let exact = true;
  const strange: string[] = [];
  for (const word of mention.words) {
    const fit = best(word, left, left.length === bag.length || given.size > 0);
    if (!fit) {
      strange.push(word);
      continue;
    }
    left.splice(left.indexOf(fit.word), 1);
    weight -= PENALTY[fit.how] * (fit.how === "nickname" || fit.how === "initial" ? 0.5 : 1);
    exact &&= fit.how === "same" || fit.how === "spelling";
    fittedGiven ||= given.has(fit.word) || !own.words.includes(fit.word);
  }
  if (!fittedGiven) return null;
  if (strange.length === 0) return { weight, whole: exact && own.words.length > 1, unexplained: null, because: null };
  const unexplained = strange.length === 1 && strange[0] === mention.words.at(-1) ? (strange[0] ?? null) : null;
  if (unexplained === null || unexplained.length < 2) return null;
  return { weight: Math.min(weight, GIVEN) - 1, whole: false, unexplained, because: null };
}

function best(word: string, among: readonly string[], given: boolean): { word: string; how: How } | null {
  let found: { word: string; how: How } | null = null;
  for (const other of among) {
    const how = compare(word, other, given);
    if (how && (!found || PENALTY[how] < PENALTY[found.how])) found = { word: other, how };
  }
  return found;
}

function compare(word: string, other: string, given: boolean): How | null {
  if (word === other) return "same";
  if (word.length === 1) return other.startsWith(word) ? "initial" : null;
  if (other.length === 1) return word.startsWith(other) ? "initial" : null;
  if (word[0] === other[0] || word.length > 3) {
    const key = spellingKey(word);
    if (key.length > 1 && key === spellingKey(other)) return "spelling";
  }
  if (given && isNickname(word, other)) return "nickname";
  const apart = slipsBetween(word, other);
  if (apart) return apart;
  return given && word.length >= 3 && other.length > word.length && other.startsWith(word) && !isGivenName(word)
    ? "shortened"
    : null;
}

/** Two names that both exist are two names (Daniel and Daniela); only Karin and Karen are close enough to ask. */
function slipsBetween(a: string, b: string): "slip" | "near" | null {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 8 ? 2 : 1;
  if (shorter < 4 || slips(a, b, most) > most) return null;
  if (!isGivenName(a) || !isGivenName(b)) return a.slice(0, -1) === b.slice(0, -1) && /[aeo]$/.test(a) ? null : "slip";
  return a.at(-1) === b.at(-1) && consonants(a) === consonants(b) && consonants(a).length > 2 ? "near" : null;
}

function consonants(word: string): string {
  return word
    .replace(/ph/g, "f")
    .replace(/v/g, "f")
    .replace(/[aeiouyh]/g, "")
    .replace(/(.)\1/g, "$1");
}

/** All words but the family's: the last one, or the first where families come first. */
function givenWords(name: Name): readonly string[] {
  if (name.words.length < 2) return name.words;
  const [first = ""] = name.words;
  return FAMILY_FIRST.has(first) ? name.words.slice(1) : name.words.slice(0, -1);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
