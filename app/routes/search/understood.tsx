import { CalendarDays, Cake, Heart, type LucideIcon } from "lucide-react";
import type { SearchResult } from "~/search/search.server";
import { useClock } from "~/ui/clock";
import { MONTHS } from "~/time/month";
import { sayShortDate } from "~/ui/say-date";

/** What was understood in a question beyond its words, so that a wrong guess can be seen. */
export function Understood({ span, birthdayMonth, kin }: SearchResult["understood"]) {
  const { today, locale } = useClock();
  const say = (day: string) => sayShortDate(day, today, locale);
  if (!span && birthdayMonth === null && !kin) return null;
  return (
    <ul aria-label="Understood as" className="-mt-8 flex flex-wrap gap-2">
      {span && (
        <Chip icon={CalendarDays}>
          {span.from === span.to ? say(span.from) : `${say(span.from)} – ${say(span.to)}`}
        </Chip>
      )}
      {birthdayMonth !== null && <Chip icon={Cake}>{`Birthdays in ${MONTHS[birthdayMonth - 1]}`}</Chip>}
      {kin && <Chip icon={Heart}>{kin.quote}</Chip>}
    </ul>
  );
}

function Chip({ icon: Icon, children }: { icon: LucideIcon; children: string }) {
  return (
    <li className="inline-flex h-7 items-center gap-1.5 rounded-[var(--radius)] bg-wash px-2.5 text-small text-muted">
      <Icon aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
      {children}
    </li>
  );
}
