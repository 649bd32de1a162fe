interface Parts {
  day: number;
  /** In words, as long or as short as it is to be. */
  month: string;
  year?: number | null;
}

/** "3 March 2026", or "March 3, 2026" where that is usual. Pages speak English, so a locale decides between its kinds only. */
export function inOrder({ day, month, year }: Parts, locale?: string | null): string {
  if (isMonthFirst(locale)) return `${month} ${day}${year ? `, ${year}` : ""}`;
  return `${day} ${month}${year ? ` ${year}` : ""}`;
}

/** Where people say and write the month before the day. */
export function isMonthFirst(locale?: string | null): boolean {
  return /^en-(US|PH)/i.test(locale ?? "");
}
