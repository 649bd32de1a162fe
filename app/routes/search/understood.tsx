import { Link } from "@remix-run/react";
import { useRef } from "react";
import { Cake, CalendarDays, Heart, UserRound, X, type LucideIcon } from "lucide-react";
import type { Part } from "~/search/part";
import { BEGINNING, type Span } from "~/search/span";
import { MONTHS } from "~/time/month";
import { useClock, type Clock } from "~/ui/clock";
import { FACT_ICONS } from "~/ui/fact-icon";
import { sayShortDate } from "~/ui/say-date";
import { useKeptFocus } from "~/ui/use-kept-focus";

interface UnderstoodProps {
  asked: string;
  parts: readonly Part[];
  /** Keys of the parts that were taken away. */
  not: readonly string[];
}

/** What was understood in a question beyond its words: each part can be taken away, and all of them put back. */
export function Understood({ asked, parts, not }: UnderstoodProps) {
  const clock = useClock();
  const list = useRef<HTMLUListElement>(null);
  useKeptFocus(list, not.join());
  if (parts.length === 0 && not.length === 0) return null;
  return (
    <ul ref={list} aria-label="Understood as" className="-mt-8 flex flex-wrap gap-2">
      {parts.map((part) => (
        <Chip key={part.key} icon={iconFor(part)} to={pathTo(asked, [...not, part.key])}>
          {sayPart(part, clock)}
        </Chip>
      ))}
      {not.length > 0 && (
        <li>
          <Link
            to={pathTo(asked, [])}
            className="reach inline-flex h-7 items-center text-small text-muted underline decoration-edge underline-offset-3 hover:text-ink"
          >
            Understand all of it
          </Link>
        </li>
      )}
    </ul>
  );
}

function Chip({ icon: Icon, to, children }: { icon: LucideIcon; to: string; children: string }) {
  return (
    <li className="min-w-0 max-w-full">
      <Link
        to={to}
        preventScrollReset
        aria-label={`${children}: take away`}
        title="Take away"
        className="reach group inline-flex h-7 max-w-full items-center gap-1.5 rounded-[var(--radius)] bg-wash pr-1.5 pl-2.5 text-small text-muted hover:text-ink"
      >
        <Icon aria-hidden="true" className="size-3.5 shrink-0" strokeWidth={1.75} />
        <span className="truncate">{children}</span>
        <X aria-hidden="true" className="size-3.5 shrink-0 opacity-60 group-hover:opacity-100" strokeWidth={1.75} />
      </Link>
    </li>
  );
}

/** The page of this search without the parts of these keys. */
function pathTo(asked: string, not: readonly string[]): string {
  return `/search?${new URLSearchParams([["q", asked], ...not.map((key) => ["not", key])])}`;
}

function iconFor(part: Part): LucideIcon {
  switch (part.kind) {
    case "span":
      return CalendarDays;
    case "birthdays":
      return Cake;
    case "kin":
      return Heart;
    case "person":
      return UserRound;
    case "asked":
      return FACT_ICONS[part.icon];
  }
}

function sayPart(part: Part, clock: Clock): string {
  switch (part.kind) {
    case "span":
      return saySpan(part.span, clock);
    case "birthdays":
      return `Birthdays in ${MONTHS[part.month - 1]}`;
    case "kin":
      return part.quote.replaceAll("'", "’");
    case "person":
      return part.names.length > 2
        ? `${part.names.slice(0, 2).join(", ")} and ${part.names.length - 2} more`
        : part.names.join(" or ");
    case "asked":
      return part.title;
  }
}

/** "1 Jun – 31 Aug", "until 4 Apr", "14 Mar". */
export function saySpan({ from, to }: Span, { today, locale }: Clock): string {
  const say = (day: string) => sayShortDate(day, today, locale);
  if (from === BEGINNING) return `until ${say(to)}`;
  return from === to ? say(from) : `${say(from)} – ${say(to)}`;
}
