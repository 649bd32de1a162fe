/** How many inks tokens.css has for initials. */
export const HUES = 12;

const TITLES = /^(dr|mr|mrs|ms|miss|prof|sir|dame|rev|father|sister|aunt|auntie|uncle)\.?$/i;

/** Two letters at most: of the first name and the last, without "Dr."; never empty. */
export function initialsOf(name: string): string {
  const all = name
    .normalize("NFC")
    .split(/[\s,]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const words = all.length > 1 ? all.filter((word) => !TITLES.test(word)) : all;
  const [first, last] = [words.at(0), words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map(firstLetter).join("") || "?";
}

/** Which ink a person's initials have: made from the id, so the same for ever. */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const character of id) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  return (hash >>> 0) % HUES;
}

function firstLetter(word: string | undefined): string {
  return word?.match(/[\p{L}\p{N}]/u)?.[0].toLocaleUpperCase("en") ?? "";
}
