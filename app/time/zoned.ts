import { Temporal } from "temporal-polyfill";

/** The calendar day at this instant in the zone (IANA name or offset), as "2026-03-14". */
export function dayIn(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toPlainDate().toString();
}

/** The hour of the day (0–23) that clocks show at this instant in the zone. */
export function hourIn(instant: Date, timeZone: string): number {
  return zoned(instant, timeZone).hour;
}

/** Local time with its offset: "2026-03-14T20:15:00-07:00". */
export function localTime(instant: Date, timeZone: string): string {
  return zoned(instant, timeZone).toString({ timeZoneName: "never", smallestUnit: "second" });
}

export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** So many months on (or back), on the last day of a month that is too short: a month after 31 January is 28 February. */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString();
}

/** Whether the runtime knows the zone: an IANA name, or an offset such as "-07:00". */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

function zoned(instant: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
