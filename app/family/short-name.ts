/** Before a name, and part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  `
mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend father fr sister sr brother mother rabbi imam pastor vicar deacon canon bishop sheikh coach captain capt
major colonel sergeant sgt officer nurse judge senator president
herr frau monsieur madame mme mlle mademoiselle señor señora sr sra srta don doña signor signora sig dott dottoressa dottor meneer mevrouw mw pan pani senhor senhora dona
aunt auntie aunty uncle grandma grandpa granny gran nan nana nanna nonna nonno oma opa tante onkel tía tío tia tio zia zio abuela abuelo mamie babcia dziadek ciocia wujek cousin great-aunt great-uncle great-grandma
`
    .trim()
    .split(/\s+/),
);

/** As one would say it: the first name, or all of a name with a title (“Dr. Patel”, “Aunt May”). */
export function shortName(name: string): string {
  const [first = "", ...others] = name.trim().split(/\s+/);
  return others.length > 0 && isTitle(first) ? [first, ...others].join(" ") : first;
}

/** By which others of the name are looked for: its first word that is no title (“Patel” of “Dr. Patel”). */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/);
  return words.find((word) => !isTitle(word)) ?? words[0];
}

function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase().replace(".", ""));
}
