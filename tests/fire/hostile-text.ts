import fc from "fast-check";
import { FACT_KINDS } from "~/facts/kinds";

/** A header that an answer would have if something of ours were put into its head unchecked. */
export const PLANTED = "x-planted";

const MARKUP = [
  `<script>window.__x=1</script>`,
  `"><img src=x onerror=window.__x=1>`,
  `</textarea><svg onload=window.__x=1>`,
  `javascript:window.__x=1`,
  `data:text/html,<script>window.__x=1</script>`,
  `{{constructor.constructor("window.__x=1")()}}`,
];

const SIGNS = [
  "\0",
  "a\0b",
  "\u202e\u200b\ufeff",
  "e\u0301".repeat(50),
  "👩‍👩‍👧‍👦",
  "\u0001\u001f\u007f",
  "\ud800",
  "\udfff\ud800",
  "\\u0000",
  "%00",
  "%",
];

const OTHERS = [
  `/x\r\n${PLANTED}: yes`,
  `/\\evil.example`,
  `//evil.example`,
  `https://evil.example/`,
  `../../../../etc/passwd`,
  `..%2f..%2fetc%2fpasswd`,
  `Robert'); drop table note; --`,
  `$1 \\x27 %s \${1} $$`,
  `__proto__`,
  `constructor`,
  `toString`,
  `[object Object]`,
  `null`,
  `NaN`,
];

const NUMBERS = ["-1", "0", "1e309", "-0", "999999999999999999999999", "2147483648", "0x10", "1.5", " 7 ", "١٢"];

const DAYS = [
  "2026-02-30",
  "0000-01-01",
  "0000-00-00",
  "9999-12-31",
  "10000-01-01",
  "-000001-01-01",
  "+275760-09-13",
  "2026-13-45",
  "2024-02-29T25:61:61Z",
  "0000-01-01T00:00:00Z",
  "9999-12-31T23:59:59-18:00",
  "0001-01-01T00:00:00+14:00",
  "infinity",
  "epoch",
];

/** Words that fields and addresses of ours do know, so that what is sent gets past the first check. */
const KNOWN = [
  ...Object.keys(FACT_KINDS),
  ...["yes", "no", "on", "today", "yesterday", "never", "week", "month", "all", "some", "page", "new", "nobody"],
  ...["told", "as known", "built-in", "endpoint", "dark", "/people", "/search", "/upcoming", "parent", "child"],
  ...["spouse", "sibling", "friend", "adoptive", "introduced", "label", "unlabel", "archive", "merge", "in person"],
  ...["birthday", "work", "home", "email", "link", "note", "date", "due", "recent", "1", "3", "12", "31", "2024"],
  ...["2026-03-14", "2026-03-14T20:15:00-07:00", "America/Los_Angeles", "UTC", "ana@example.org", "Sarah Chen"],
  ...["Met Ola Berg in Oslo. Her son Nils turns 7 on 3 May. Send him the book by Friday.", "who likes chess?"],
];

const LONG = ["a".repeat(5_000), "9".repeat(400), "Ana ".repeat(4_000), "(".repeat(2_000), "-".repeat(21_000)];

/** What a person or a program would write into a field to see what breaks. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 3, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom(...OTHERS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...DAYS) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
  { weight: 1, arbitrary: fc.constant("") },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
);

/** Where a list was left off, as no page of ours says it. */
export const hostileCursor = (id: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc.tuple(id, fc.constantFrom(...DAYS, ...SIGNS, "Ana", "2026-03-14")).map(([start, key]) => start + key),
    hostileText,
  );

/** Percent-encoded for an address or a form, now and then wrongly, twice, or not at all. */
export function encodeHostile(text: string, how: "right" | "twice" | "cut" | "bare"): string {
  const right = encodeURIComponent(wellFormed(text));
  if (how === "twice") return encodeURIComponent(right);
  if (how === "cut") return `${right}%E0%A4%A`;
  // What would end the first line of the request is left out: cut in two it is node's own to refuse.
  if (how === "bare") return [...wellFormed(text)].filter((sign) => sign > " " && sign !== "#").join("");
  return right;
}

/** Half a pair cannot be sent: it goes as every client sends it, as the sign for none. */
export function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
