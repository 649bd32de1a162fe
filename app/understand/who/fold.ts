const NOT_DECOMPOSED: Record<string, string> = {
  ø: "o",
  đ: "d",
  ł: "l",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
  ı: "i",
};

const CYRILLIC = transliteration(
  "абвгґдежзийклмнопрстуфхцчшщъыьэюяёіїєђјљњћџ",
  "a b v g g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya e i i e dj j lj nj c dz",
);
const GREEK = transliteration("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
const LETTERS: Record<string, string> = { ...NOT_DECOMPOSED, ...CYRILLIC, ...GREEK };

/** Lower case Latin letters without accents: "Zoë Müller" and "Алексей" become "zoe muller" and "aleksey". */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase().replace(/['`]/g, "");
  const plain = text.toLowerCase().normalize("NFC").replace(/ё/g, "е").replace(/й/g, "y");
  return Array.from(plain, (letter) => LETTERS[letter] ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/['’‘`]/g, "");
}

export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * One spelling for words that are written differently and said the same: Müller and Mueller, Sara and Sarah, Catherine
 * and Kathryn, Aleksei and Alexey. Takes a folded word.
 */
export function spellingKey(word: string): string {
  return word
    .replace(/sch|sh/g, "S")
    .replace(/tch|ch(?=[eiou])/g, "C")
    .replace(/ch|ck|q|c(?![eiyC])/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/[wv]/g, "f")
    .replace(/z/g, "s")
    .replace(/([aou])e/g, "$1")
    .replace(/[ie]*[yj][ie]*|ie|ei|ee/g, "i")
    .replace(/ou/g, "u")
    .replace(/h/g, "")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=.{2})e$/, "")
    .toLowerCase();
}

/** Slips of the pen between two words, up to `most`: letters added, dropped, changed, or swapped with the next. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function transliteration(letters: string, latin: string): Record<string, string> {
  const to = latin.split(" ");
  return Object.fromEntries(Array.from(letters, (letter, i) => [letter, (to[i] ?? "").replace("_", "")]));
}
