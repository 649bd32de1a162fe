import { Link } from "@remix-run/react";
import { Avatar } from "./avatar";
import { Day } from "./day";
import type { YearlyDay } from "./yearly-day";

export function YearlyDayRow({ day: { personId, name, photo, on, said } }: { day: YearlyDay }) {
  return (
    <li data-row={personId} className="border-t border-line py-3">
      <Link
        to={`/people/${personId}`}
        prefetch="intent"
        data-focus
        className="-m-1 flex items-center gap-3 rounded-[var(--radius)] p-1 hover:bg-wash"
      >
        <Avatar id={personId} name={name} photo={photo} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-serif text-note leading-snug">{name}</span>
          <span className="block truncate text-small text-muted">{said}</span>
        </span>
        <span className="shrink-0 text-right text-small text-muted">
          <Day day={on} />
        </span>
      </Link>
    </li>
  );
}
