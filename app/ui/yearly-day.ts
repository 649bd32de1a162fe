import type { ImportantDay } from "~/facts/important-day";
import { ageOn, nextAnniversary } from "~/time/anniversary";
import { addDays } from "~/time/zoned";

/** A day that comes round, as it stands in a list. */
export interface YearlyDay {
  id: string;
  personId: string;
  name: string;
  photo: string | null;
  /** The next time it is, ISO. */
  on: string;
  /** "Birthday, turns 40". */
  said: string;
}

/** Those that come round within so many days from `today` (ISO), the next one first. */
export function nextYearlyDays(days: readonly ImportantDay[], today: string, within: number): YearlyDay[] {
  const last = addDays(today, within);
  return days
    .map((day) => {
      const on = nextAnniversary(day, today);
      const { factId: id, personId, name, photoId: photo } = day;
      return { id, personId, name, photo, on, said: sayYearly(day, ageOn(day, on)) };
    })
    .filter(({ on }) => on <= last)
    .sort((a, b) => a.on.localeCompare(b.on));
}

function sayYearly({ kind, label }: ImportantDay, years: number | null): string {
  if (kind === "birthday") return years === null ? "Birthday" : `Birthday, turns ${years}`;
  const count = years === null ? null : years === 1 ? "1 year" : `${years} years`;
  if (kind === "death") return count === null ? "The day they died" : `Died ${count} ago`;
  return [label, count].filter((part) => part !== null).join(", ");
}
