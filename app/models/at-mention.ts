import type { Extraction } from "~/understand/extraction";

/** An "@" that begins a mention and is no part of an e-mail address. */
const AT = /(?<![\p{L}\p{N}._%+-])@(?=\p{L})/gu;
const NAME = /^\p{L}[\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,5}/u;

/** More than anybody is with: the rest are left to the reader. */
const MOST = 50;

/** What may be the name after each "@", the longest first: "Sarah Chen was", "Sarah Chen", "Sarah". */
export function findMentioned(body: string): string[][] {
  return findAts(body)
    .slice(0, MOST)
    .map((at) => {
      const words = (NAME.exec(body.slice(at + 1))?.[0] ?? "").split(" ");
      const names = words.map((_, index) =>
        words
          .slice(0, words.length - index)
          .join(" ")
          .replace(/[.'’-]+$/, ""),
      );
      return [...new Set(names.flatMap((name) => [name, name.replace(/['’]s$/, "")]))].filter((name) => name !== "");
    });
}

/** Whether the text mentions somebody by these words. */
export function mentions(body: string, name: string): boolean {
  return findAts(body).some((at) => stands(body, at, name));
}

/** A text as a reader is to have it, and the way back from what it quotes of it. */
export interface ReadableText {
  text: string;
  /** Puts each quote as it stands in the note, "@" and all. */
  restore(extraction: Extraction): Extraction;
}

/**
 * The text without the "@" before names, which readers know nothing of; `bound` are names that are mentioned, however they
 * are written. Other words keep theirs: "@sarahc" is what somebody is called elsewhere.
 */
export function withoutAts(body: string, bound: readonly string[]): ReadableText {
  const ats = findAts(body).filter(
    (at) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(body.slice(at + 1)) || bound.some((name) => stands(body, at, name)),
  );
  if (ats.length === 0) return { text: body, restore: (extraction) => extraction };
  const text = ats.reduceRight((rest, at) => rest.slice(0, at) + rest.slice(at + 1), body);
  // Where each "@" was, in the text without them.
  const gaps = ats.map((at, index) => at - index);
  const restoreQuote = (quote: string) => {
    const start = text.indexOf(quote);
    if (start < 0) return quote;
    const end = start + quote.length;
    const before = (place: number, inclusive: boolean) =>
      gaps.filter((gap) => gap < place || (inclusive && gap === place)).length;
    return body.slice(start + before(start, true), end + before(end, false));
  };
  const restoreIn = (key: string, value: unknown) =>
    key === "quote" && typeof value === "string" ? restoreQuote(value) : value;
  return { text, restore: (extraction) => JSON.parse(JSON.stringify(extraction), restoreIn) as Extraction };
}

function findAts(body: string): number[] {
  return Array.from(body.matchAll(AT), ({ index }) => index);
}

function stands(body: string, at: number, name: string): boolean {
  return body.startsWith(name, at + 1) && !/^[\p{L}\p{N}]/u.test(body.slice(at + 1 + name.length));
}
