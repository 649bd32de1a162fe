import { fold, lowerSameLength } from "./plain-text";

export interface Token {
  text: string;
  lower: string;
  /** Without case and accents: what the word lists are looked up by. */
  key: string;
  start: number;
  end: number;
  kind: "word" | "number" | "mark";
  capital: boolean;
  /** First word of a sentence, a line, a bracket or a quotation, where a capital says nothing. */
  initial: boolean;
  sentence: number;
}

export interface Sentence {
  start: number;
  end: number;
  /** Index of its first token and of the one after its last. */
  first: number;
  last: number;
}

const PIECE =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:(?:['-]|\.(?=\p{L}{2}))[\p{L}\p{M}\p{N}]+)*|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|am|pm)?|[^\s\p{L}\p{M}\p{N}]/gu;
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st rev fr sr jr capt lt sgt col gen hr fam mme mlle sra srta sig dott vs no nr str bzw z.b ca approx etc tel".split(
    " ",
  ),
);
const MONTH =
  /^\s*(?:jan|feb|mar|m[äa]r|apr|may|mai|maj|jun|jul|aug|sep|oct|okt|nov|dec|dez|stycz|lut|kwie|czerw|lip|sier|wrze|paź|list|grud)/i;
/** After "St." or "etc." these can only begin a sentence. */
const OPENERS = /^(?:She|He|They|We|I|It|The|Her|His|My|Our|Then|And|But|So)\b/;
/** A sentence longer than this is cut: it is no sentence, and later stages stay linear. */
const LONGEST = 1500;

/** Words, numbers and marks, and the sentences they make. */
export function tokenise(plain: string): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (): void => {
    const from = tokens[first];
    const to = tokens[tokens.length - 1];
    if (from && to && tokens.length > first)
      sentences.push({ start: from.start, end: to.end, first, last: tokens.length });
    first = tokens.length;
  };
  let previousEnd = 0;
  for (const match of plain.matchAll(PIECE)) {
    const start = match.index;
    if (tokens.length > first) {
      const gap = plain.slice(previousEnd, start);
      if (
        gap.includes("\n") ||
        endsSentence(tokens, first, plain, start, gap) ||
        start - (tokens[first]?.start ?? 0) > LONGEST
      )
        close();
    }
    for (const token of split(match[0], start)) {
      token.sentence = sentences.length;
      const before = tokens[tokens.length - 1];
      token.initial =
        tokens.length === first ||
        (token.kind === "word" && /^["(•*>:–+-]$/.test(before?.text ?? "") && onlyMarks(tokens, first)) ||
        (token.kind === "word" && /^["(]$/.test(before?.text ?? ""));
      tokens.push(token);
    }
    previousEnd = start + match[0].length;
  }
  close();
  return { tokens, sentences };
}

function inBracket(tokens: Token[], first: number): boolean {
  for (let i = tokens.length - 1; i >= Math.max(first, tokens.length - 14); i--) {
    if (tokens[i]?.text === ")") return false;
    if (tokens[i]?.text === "(") return true;
  }
  return false;
}

function onlyMarks(tokens: Token[], first: number): boolean {
  for (let i = first; i < tokens.length; i++) if (tokens[i]?.kind === "word") return false;
  return true;
}

/** A full stop ends a sentence unless it belongs to an abbreviation, an initial or an ordinal ("2. August"). */
function endsSentence(tokens: Token[], first: number, plain: string, start: number, gap: string): boolean {
  const last = tokens[tokens.length - 1];
  if (!last) return false;
  const mark = last.text;
  if (/^[!?…;]$/.test(mark) && inBracket(tokens, first)) return false;
  if (/^[!?…;]$/.test(mark)) return !/^[!?….)"]$/.test(plain[start] ?? "") && (mark !== "!" || gap !== "");
  if (/\p{Extended_Pictographic}/u.test(mark)) return gap !== "" && /[\p{Lu}\d]/u.test(plain[start] ?? "");
  if (mark === '"' || mark === ")") {
    const inner = tokens[tokens.length - 2]?.text ?? "";
    return /^[.!?]$/.test(inner) && /[\p{Lu}\d]/u.test(plain[start] ?? "");
  }
  if (mark !== "." || gap === "") return false;
  const word = tokens[tokens.length - 2];
  if (!word || tokens.length - 2 < first) return true;
  if (word.end !== last.start) return true;
  if (word.kind === "word" && ABBREVIATIONS.has(word.lower)) return OPENERS.test(plain.slice(start, start + 8));
  if (word.kind === "word" && /^\p{Lu}$/u.test(word.text) && word.text !== "I")
    return OPENERS.test(plain.slice(start, start + 8));
  if (/^\d{1,2}$/.test(word.text) && MONTH.test(plain.slice(start, start + 10))) return false;
  return true;
}

function* split(text: string, start: number): Generator<Token> {
  const possessive = /^(.+?)('s|'S|'ll|'ve|'re|'d|'m|(?<=s)')$/u.exec(text);
  if (possessive?.[1] && possessive[2]) {
    yield token(possessive[1], start);
    yield token(possessive[2], start + possessive[1].length);
    return;
  }
  yield token(text, start);
}

function token(text: string, start: number): Token {
  const lower = lowerSameLength(text);
  return {
    text,
    lower,
    key: fold(text),
    start,
    end: start + text.length,
    kind: /^[\p{L}\p{M}]/u.test(text) ? "word" : /^\d/.test(text) ? "number" : "mark",
    capital: /^\p{Lu}/u.test(text),
    initial: false,
    sentence: 0,
  };
}
