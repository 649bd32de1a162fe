import { useClock } from "./clock";
import { sayDate, sayExactDate, sayShortDate } from "./say-date";

/** A day as people say it, the exact one on hover. */
export function Day({ day, short = false }: { day: string; short?: boolean }) {
  const { today, locale } = useClock();
  return (
    <time dateTime={day} title={sayExactDate(day, locale)}>
      {short ? sayShortDate(day, today, locale) : sayDate(day, today, locale)}
    </time>
  );
}
