import { getSpace } from "./space";
import { isStopWord } from "./stop-words";
import { wordsOf } from "./words";

export const DIMENSIONS = 384;
/** A word that the space does not know is a name, a typo or a rarity, and tells much. */
const UNKNOWN_WEIGHT = 0.9;

export interface Term {
  /** The dictionary form ("give up" for "gave up"), or the folded word where the dictionary lacks it. */
  form: string;
  /** Its number in the meaning space; null for an unknown word. */
  id: number | null;
  /** How telling it is, 0 to 1. */
  weight: number;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** The telling terms of a text in order; several words that are one term ("gave up", "chicken pox") count as that term. */
export function termsOf(text: string): Term[] {
  const space = getSpace();
  const words = wordsOf(text);
  const forms = words.map(({ folded }) => space.lemma(folded));
  const terms: Term[] = [];
  for (let i = 0; i < words.length;) {
    const length = lengthOfTermAt(forms, i);
    const form = forms.slice(i, i + length).join(" ");
    const [first, last] = [words[i], words[i + length - 1]];
    i += length;
    if (length === 1 && isStopWord(first.folded)) continue;
    const id = space.find(form) ?? null;
    terms.push({
      form,
      id,
      weight: id === null ? UNKNOWN_WEIGHT : space.weight(id),
      start: first.start,
      end: last.end,
    });
  }
  return terms;
}

/** Of length 1. Of an unknown word: from its letters, so that a misspelt name is near the name. */
export function vectorOf({ id, form }: Pick<Term, "id" | "form">): Float32Array {
  return id === null ? vectorOfLetters(form) : getSpace().vector(id);
}

function lengthOfTermAt(forms: string[], from: number): number {
  const longest = from + 1 < forms.length ? getSpace().longestFrom(forms[from], forms[from + 1]) : 0;
  for (let length = Math.min(longest, forms.length - from); length > 1; length--) {
    const words = forms.slice(from, from + length);
    if (!words.every(isStopWord) && getSpace().find(words.join(" ")) !== undefined) return length;
  }
  return 1;
}

const LETTERS_TOGETHER = [3, 4];
const SIGNS_PER_GROUP = 8;

/** Each group of letters adds the same few numbers wherever it stands (feature hashing). */
function vectorOfLetters(word: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  const letters = `<${word}>`;
  for (const length of LETTERS_TOGETHER) {
    for (let i = 0; i + length <= letters.length; i++) {
      let hash = hashOf(letters.slice(i, i + length));
      for (let sign = 0; sign < SIGNS_PER_GROUP; sign++) {
        hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + sign;
        vector[(hash >>> 1) % DIMENSIONS] += hash & 1 ? 1 : -1;
      }
    }
  }
  const squares = vector.reduce((sum, number) => sum + number * number, 0);
  return vector.map((number) => number / (Math.sqrt(squares) || 1));
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}
