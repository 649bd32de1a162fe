const MOST = 3;

/** "Sarah Chen, Tom and 12 others", for what was done to them. */
export function sayNames(people: readonly { name: string }[]): string {
  const names = people.map(({ name }) => name);
  if (names.length <= 1) return names.join();
  const shown = names.length <= MOST ? names : names.slice(0, MOST - 1);
  const rest = names.length - shown.length;
  const last = rest > 0 ? `${rest} others` : shown.pop();
  return `${shown.join(", ")} and ${last}`;
}
