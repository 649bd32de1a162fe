import { MONTHS } from "~/time/month";

/**
 * What a folded word stands for in a closed set of things, none of which is ever meant by another: a number however it is
 * written ("60", "sixty", "LX" not), a month, a day of the week. Null for all other words.
 */
export function memberOf(word: string): string | null {
  if (FIGURES.test(word)) return `number ${Number(word)}`;
  if (ROMAN.test(word)) return `number ${readRoman(word)}`;
  return WORDS.get(word) ?? null;
}

const FIGURES = /^\d{1,15}$/;
/** Of I, V and X alone: those with C, D, L or M are more often something else ("CD", "mix", "MM"). */
const ROMAN = /^(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/;
const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10 };

const UNDER_TWENTY =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const DAYS = "monday tuesday wednesday thursday friday saturday sunday";

const WORDS = new Map<string, string>([
  ...UNDER_TWENTY.split(" ").map((word, value) => [word, `number ${value}`] as const),
  ...TENS.split(" ").map((word, i) => [word, `number ${10 * (i + 2)}`] as const),
  ["dozen", "number 12"],
  ["hundred", "number 100"],
  ["thousand", "number 1000"],
  ["million", "number 1000000"],
  ...MONTHS.map((month) => [month.toLowerCase(), month] as const),
  ...DAYS.split(" ").map((day) => [day, day] as const),
]);

/** A lesser numeral before a greater one is taken away from it. */
function readRoman(word: string): number {
  const values = [...word].map((letter) => ROMAN_VALUES[letter]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
