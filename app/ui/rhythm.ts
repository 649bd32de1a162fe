/** How often to be in touch, as it is offered; any other number of days is one's own. */
export const RHYTHMS: readonly { days: number; every: string }[] = [
  { days: 7, every: "week" },
  { days: 14, every: "2 weeks" },
  { days: 30, every: "month" },
  { days: 91, every: "3 months" },
  { days: 182, every: "6 months" },
  { days: 365, every: "year" },
];

/** "every 3 months", "every 45 days". */
export function sayRhythm(days: number): string {
  const known = RHYTHMS.find((each) => each.days === days);
  if (known) return `every ${known.every}`;
  return days === 1 ? "every day" : `every ${days} days`;
}
