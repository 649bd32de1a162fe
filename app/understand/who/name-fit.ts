import { slips } from "./fold";
import type { Name, Word } from "./name";
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

/** @param also nicknames, maiden names and other spellings on record */
export function fitName(mention: Name, own: Name, also: readonly Name[]): NameFit | null {
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
  if (mention.joined === own.joined) return { weight: WHOLE, whole: true, unexplained: null, because: null };
  if (mention.words.length === 1) return fitSingle(mention, own);
  const others = also.filter((name) => name.words.length === 1);
  return fitSeveral(
    mention,
    own,
    [own, ...others].flatMap((name) => name.spelled),
  );
}

/** "J.M." is Jonathan Marsden; "V." anybody whose given name begins with it. */
function fitInitials(mention: Name, own: Name): NameFit | null {
  const letters = own.words.map((word) => word[0]);
  const given = givenWords(own)[0]?.word[0];
  const first = mention.words[0];
  const fits =
    mention.words.length === 1 ? first === given : first === letters[0] && mention.words.at(-1) === letters.at(-1);
  return fits ? { weight: GIVEN - PENALTY.initial, whole: false, unexplained: null, because: null } : null;
}

function fitSingle(mention: Name, own: Name): NameFit | null {
  const [word] = mention.spelled;
  if (!word) return null;
  const given = givenWords(own);
  const family = own.spelled.filter((other) => !given.some((one) => one.word === other.word));
  const asGiven = mention.title?.formal && family.length > 0 ? null : best(word, given, true);
  if (asGiven) {
    const weight = GIVEN - PENALTY[asGiven.how];
    const because = asGiven.how === "nickname" ? `short for ${capitalised(asGiven.word.word)}` : null;
    return { weight, whole: own.words.length === 1 && asGiven.how === "same", unexplained: null, because };
  }
  const asFamily = best(word, family, false);
  if (!asFamily || (asFamily.how !== "same" && asFamily.how !== "spelling")) return null;
  // A family name alone is how people speak of some; a word that is a given name too is more likely somebody else's.
  if (!mention.title && isGivenName(word.word)) return null;
  const weight = GIVEN - (mention.title ? 0 : 1) - PENALTY[asFamily.how];
  return { weight, whole: false, unexplained: null, because: null };
}

/** Every word of the mention must be one of the person's, in whatever order; the given name has to be among them. */
function fitSeveral(mention: Name, own: Name, bag: readonly Word[]): NameFit | null {
  const left = [...bag];
  const given = givenWords(own).map((one) => one.word);
  let weight = own.words.length === 1 ? GIVEN - 1 : WHOLE;
  let fittedGiven = false;
  let exact = true;
  const strange: string[] = [];
  for (const word of mention.spelled) {
    const fit = best(word, left, true) ?? nearFamily(word, left, given);
    if (!fit) {
      strange.push(word.word);
      continue;
    }
    left.splice(left.indexOf(fit.word), 1);
    weight -= PENALTY[fit.how] * (fit.how === "nickname" || fit.how === "initial" ? 0.5 : 1);
    // One letter apart is another family (Chen, Cheng) as often as a slip; letters that changed places are a slip.
    if (fit.how === "slip" && !given.includes(fit.word.word) && !sameLetters(word.word, fit.word.word))
      weight -= PENALTY.slip;
    exact &&= fit.how === "same" || fit.how === "spelling";
    fittedGiven ||= given.includes(fit.word.word) || !own.words.includes(fit.word.word);
  }
  if (!fittedGiven) return null;
  if (strange.length === 0) return { weight, whole: exact && own.words.length > 1, unexplained: null, because: null };
  const [unexplained = "", ...more] = strange;
  const middle = mention.words.length > 2 && more.length === 0 && unexplained !== mention.words.at(-1);
  if (middle && unexplained !== mention.words[0])
    return { weight: weight - 1, whole: false, unexplained: null, because: null };
  if (more.length > 0 || unexplained.length < 2 || unexplained !== mention.words.at(-1)) return null;
  return { weight: Math.min(weight, GIVEN) - 1, whole: false, unexplained, because: null };
}

/** Family names that are given names elsewhere (Chen, Cheng) are still a letter apart. */
function nearFamily(word: Word, left: readonly Word[], given: readonly string[]): { word: Word; how: How } | null {
  const close = left.find(
    (other) => !given.includes(other.word) && beginAlike(word.word, other.word) && slipOf(word.word, other.word),
  );
  return close ? { word: close, how: "slip" } : null;
}

function best(word: Word, among: readonly Word[], given: boolean): { word: Word; how: How } | null {
  let found: { word: Word; how: How } | null = null;
  for (const other of among) {
    const how = compare(word, other, given);
    if (how && (!found || PENALTY[how] < PENALTY[found.how])) found = { word: other, how };
  }
  return found;
}

function compare(mine: Word, other: Word, given: boolean): How | null {
  const { word } = mine;
  if (word === other.word) return "same";
  if (word.length === 1) return other.word.startsWith(word) ? "initial" : null;
  if (other.word.length === 1) return word.startsWith(other.word) ? "initial" : null;
  if (soundAlike(mine, other)) return "spelling";
  if (given && isNickname(word, other.word)) return "nickname";
  const apart = slipsBetween(mine, other);
  if (apart) return apart;
  const shortened = given && word.length >= 3 && other.word.length > word.length && other.word.startsWith(word);
  return shortened && !isGivenName(word) ? "shortened" : null;
}

function soundAlike(a: Word, b: Word): boolean {
  if (!beginAlike(a.word, b.word) || Math.abs(a.word.length - b.word.length) > 3) return false;
  return a.key === b.key && a.key.length > 1 && (a.word[0] === b.word[0] || a.word.length > 3);
}

/** Katrin and Catrin, Philip and Filip, Jelena and Yelena. */
function beginAlike(a: string, b: string): boolean {
  const [first = "", second = ""] = [a[0], b[0]];
  return first === second || SAME_SOUNDS.some((letters) => letters.includes(first) && letters.includes(second));
}

const SAME_SOUNDS = ["ckqx", "cszx", "fpvw", "eijy", "hjx"];

/** Two names that both exist are two names (Daniel and Daniela); only Karin and Karen are close enough to ask. */
function slipsBetween(a: Word, b: Word): "slip" | "near" | null {
  const shorter = Math.min(a.word.length, b.word.length);
  if (shorter < 4 || !beginAlike(a.word, b.word) || Math.abs(a.word.length - b.word.length) > 2) return null;
  if (isGivenName(a.word) && isGivenName(b.word)) {
    const sameSounds = consonants(a.key) === consonants(b.key) && consonants(a.key).length > 2;
    return sameSounds && a.key.at(-1) === b.key.at(-1) && slips(a.key, b.key, 1) <= 1 ? "near" : null;
  }
  return slipOf(a.word, b.word) ? "slip" : null;
}

function slipOf(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 8 ? 2 : 1;
  // Karim and Karima, Mario and Maria are two names, listed or not.
  const otherEnding = a.replace(/[aeio]+$/, "") === b.replace(/[aeio]+$/, "");
  return shorter >= 4 && !otherEnding && slips(a, b, most) <= most;
}

function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join("") === [...b].sort().join("");
}

function consonants(key: string): string {
  return key.replace(/[aeiou]/g, "");
}

/** All words but the family's: the last one, or the first where families come first. */
function givenWords(name: Name): readonly Word[] {
  const words = name.spelled;
  if (words.length < 2) return words;
  return FAMILY_FIRST.has(name.words[0] ?? "") ? words.slice(1) : words.slice(0, -1);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
