import type { PersonDue } from "~db/queries/keep-in-touch.server";
import { Link } from "@remix-run/react";
import { Avatar } from "./avatar";
import { useClock } from "./clock";
import { sayRhythm } from "./rhythm";
import { sayDate, sayHowLong } from "./say-date";
import { SnoozeForm } from "./snooze-form";
import { TalkedForm } from "./talked-form";

/** Somebody to be in touch with: talked, or put off. */
export function TouchRow({ person, from }: { person: PersonDue; from: string }) {
  const { id, name, photo } = person;
  return (
    <li data-row={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-3">
      <Link
        to={`/people/${id}`}
        prefetch="intent"
        data-focus
        className="-m-1 flex min-w-0 flex-1 basis-60 items-center gap-3 rounded-[var(--radius)] p-1"
      >
        <Avatar id={id} name={name} photo={photo} />
        <span className="min-w-0">
          <span className="block truncate font-serif text-note leading-snug">{name}</span>
          <Why person={person} />
        </span>
      </Link>
      <div className="ml-12 flex items-center gap-2 desk:ml-0" data-touch>
        <TalkedForm personId={id} name={name} from={from} oneOfMany />
        <SnoozeForm
          of={`/people/${id}`}
          about={name}
          from={from}
          usual="week"
          offered={["day", "week", "month", "never"]}
        />
      </div>
    </li>
  );
}

/** "every month · last 6 weeks ago", and of who is due on a day to come, which. */
function Why({ person: { lastMetOn, dueOn, rhythmDays } }: { person: PersonDue }) {
  const { today, locale } = useClock();
  const due = dueOn !== null && dueOn > today ? sayDate(dueOn, today, locale) : null;
  const last =
    lastMetOn === null ? "not in touch yet" : lastMetOn >= today ? "today" : `last ${sayHowLong(lastMetOn, today)} ago`;
  const rhythm = rhythmDays === null ? null : sayRhythm(rhythmDays);
  return (
    <span className="block truncate text-small text-muted">
      {[due, rhythm, last].filter((part) => part !== null).join(" · ")}
    </span>
  );
}
