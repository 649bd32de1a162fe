export interface Word {
  /** Lower case, without accents, without a possessive 's. */
  folded: string;
  /** Where it stands in the text, in UTF-16 units. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Letters that Unicode does not take apart into a letter and an accent. */
const LETTERS: Record<string, string> = { ø: "o", đ: "d", ł: "l", ß: "ss", æ: "ae", œ: "oe", ı: "i", þ: "th", ð: "d" };

const PLAIN = /^[\w\s]*$/;

export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[øđłßæœıþð]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/’/g, "'");
}

/** The words of a text in order; hyphens part them, apostrophes do not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]).replace(/'s$|s'$/, (end) => (end === "s'" ? "s" : ""));
    if (folded) words.push({ folded, start: match.index, end: match.index + match[0].length });
  }
  return words;
}
