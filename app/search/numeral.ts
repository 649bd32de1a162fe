/** Words for numbers as notes write them, from nought to ninety and the round ones above. */
const WORDS = new Map(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(" ")
    .map((word, value) => [word, value] as const)
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, i) => [word, 10 * (i + 2)] as const),
      [
        ["dozen", 12],
        ["hundred", 100],
        ["thousand", 1000],
        ["million", 1_000_000],
      ],
    ),
);

const FIGURES = /^\d{1,15}$/;
/** Of I, V and X alone: those with C, D, L or M are more often something else ("CD", "mix", "MM"). */
const ROMAN = /^(?=..)x{0,3}(?:ix|iv|v?i{0,3})$/;
const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10 };

/** The number that a folded word writes, in figures ("60"), letters ("sixty") or as Romans did ("xii"); null where it writes none. */
export function numeralOf(word: string): number | null {
  if (FIGURES.test(word)) return Number(word);
  if (ROMAN.test(word)) return readRoman(word);
  return WORDS.get(word) ?? null;
}

/** A lesser numeral before a greater one is taken away from it. */
function readRoman(word: string): number {
  const values = [...word].map((letter) => ROMAN_VALUES[letter]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
