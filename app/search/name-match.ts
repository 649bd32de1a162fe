import { wordsOf } from "~/embed/words";
import { likeness } from "./likeness";

/** Below this a name that nobody bears is not taken for a misspelt one; each of its words, and all together. */
const LEAST_OF_A_WORD = 0.3;
const LEAST_OF_ALL = 0.6;

/**
 * Those that a name in a question means: who bears all of its words, or else who bears words spelt nearly so. Names are
 * folded, their words parted by spaces.
 */
export function whoIsMeant<T extends { names: readonly string[] }>(name: string, people: readonly T[]): T[] {
  const asked = wordsOf(name).map(({ folded }) => folded);
  if (asked.length === 0) return [];
  const bearers = people.filter(({ names }) => names.some((each) => bears(each.split(" "), asked)));
  if (bearers.length > 0) return bearers;
  const alike = people.map((person) => ({
    person,
    alike: Math.max(...person.names.map((each) => spelt(each.split(" "), asked))),
  }));
  const best = Math.max(...alike.map((each) => each.alike));
  return best >= LEAST_OF_ALL ? alike.filter((each) => each.alike === best).map(({ person }) => person) : [];
}

function bears(parts: string[], asked: string[]): boolean {
  // "Toms number", for want of an apostrophe.
  return (
    asked.every((word) => parts.includes(word)) || (asked.length === 1 && parts.some((part) => asked[0] === `${part}s`))
  );
}

/** How nearly the name is spelt as asked, 0 to 1. */
function spelt(parts: string[], asked: string[]): number {
  const each = asked.map((word) => Math.max(...parts.map((part) => likeness(word, part))));
  return Math.min(...each) < LEAST_OF_A_WORD ? 0 : each.reduce((sum, alike) => sum + alike, 0) / each.length;
}
