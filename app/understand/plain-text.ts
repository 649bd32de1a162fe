/** The prose of a note, and how to find it in the note again. */
export interface Prose {
  /** Markup and code left out, typographic marks in their plain forms, runs of spaces as one. */
  clean: string;
  /** As `clean`, with e-mail and web addresses and what is too long for a word blanked out: what is searched for names and clauses. */
  plain: string;
  /** The note's own words between two offsets of `clean`. */
  cut(start: number, end: number): string;
}

export function readProse(note: string): Prose {
  const blanked = withoutMarkup(note);
  const offsets = new Uint32Array(blanked.length + 1);
  let clean = "";
  for (let i = 0; i < blanked.length; i++) {
    if (blanked[i] === " " && (clean === "" || clean.endsWith(" "))) continue;
    offsets[clean.length] = i;
    clean += blanked[i];
  }
  return {
    clean,
    plain: clean.replace(ADDRESS, blank).replace(NO_WORD, blank),
    cut: (start, end) => (end > start ? note.slice(offsets[start], (offsets[end - 1] ?? 0) + 1) : ""),
  };
}

const ADDRESS = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}|(?:https?:\/\/|www\.)\S{1,300}/gu;
/** Keys and hashes; where a word may begin anywhere, as after a digit, an expression would go through it once for each letter. */
const NO_WORD = /[\p{Script=Latin}\d]{100,}/gu;

/** As long as the note, offset for offset. */
function withoutMarkup(note: string): string {
  let plain = note
    .replace(/```[^]{0,5000}?```|`[^`\n]{1,500}`/g, blank)
    .replace(/[‘’ʼ´`](?=\p{L})/gu, "'")
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—―]/g, "–")
    .replace(/[\u00a0\u2007\u202f\t\r\v\f]/g, " ")
    .replace(/ -(?=[ \n])/g, " –");
  if (note.includes("<")) {
    plain = plain
      .replace(/<(script|style)\b[^>]{0,500}>[^<]{0,5000}<\/\1\s*>/gi, blank)
      .replace(/<!--[^]{0,2000}?-->/g, blank)
      .replace(/<\/?[a-z][^<>]{0,1000}>/gi, blank);
  }
  if (note.includes("&")) plain = plain.replace(/&amp;/g, "&    ").replace(/&(?:lt|gt|quot|#\d{1,6}|nbsp);/g, blank);
  if (note.includes("{")) plain = plain.replace(/\{[^{}\n]{0,500}:[^{}\n]{0,500}\}/g, blank);
  plain = plain.replace(QUERY, (part) => (/[;*='"]|--/.test(part) ? blank(part) : part));
  return plain
    .split("\n")
    .map((line) => (isCode(line) ? blank(line) : line))
    .join("\n");
}

/** A database query within prose, up to its end or the sentence's. */
const QUERY =
  /['")\s;]{0,6}(?:\bselect\b[^.\n]{1,120}?\bfrom\b \w+|\binsert into\b|\bdrop table\b|\bdelete from\b|\btruncate table\b|\bunion select\b|\bor 1=1)[^.\n!?]{0,120}?(?:;[ '"-]*|--+|(?=[.!?\n])|$)/gi;

/** A line of a program, a query or data rather than of prose. */
function isCode(line: string): boolean {
  if (/^\s*(?:def|class|function|import|export|const|let|var|return|print|#include|public|if \()\b.*[({;=:]/.test(line))
    return /[(){};=]|:\s*$/.test(line);
  const marks = line.match(/[{}[\];=<>$\\|]/g)?.length ?? 0;
  return marks >= 4 && marks > line.length / 12;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** Lower case without a change of length, for the few letters where the language's own would change it. */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join("");
}

/** Without case and accents, to compare names. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ø/g, "o")
    .replace(/[đð]/g, "d")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
    .replace(/æ/g, "ae")
    .replace(/ı/g, "i")
    .replace(/[’']/g, "");
}
