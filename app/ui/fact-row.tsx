import { Form, Link } from "@remix-run/react";
import { Check } from "lucide-react";
import { Fragment } from "react";
import type { Mark } from "~/facts/kind";
import { Button } from "./button";
import { useClock } from "./clock";
import { Day } from "./day";
import { EditLink } from "./edit-link";
import { daysBetween, sayHowLong } from "./say-date";

export interface FactItem {
  id: string;
  text: string;
  /** In small beside it: which of several it is, or when it held. */
  aside: string | null;
  /** The day since which it is history: a newer one took its place, or it is over. */
  until: string | null;
  /** Its own words say when it ended, so that the day need not be said. */
  saysUntil: boolean;
  /** Where it leads. */
  href: string | null;
  /** The words it came from, newest first. */
  sources: readonly { noteId: string | null; on: string | null; quote: string }[];
  /** When a yearly day comes round, and what that makes: "Turns 40". */
  next: { on: string; years: string | null } | null;
  /** What can be said of it in one tap. */
  mark: FactMark | null;
}
interface FactMark {
  as: Mark;
  label: string;
}

/** One fact, with what can be done about it; `from` is the page to come back to. */
export function FactRow({ fact, from }: { fact: FactItem; from: string }) {
  const { id, text, until, next, mark } = fact;
  return (
    <div className={`group flex items-start gap-2 ${until === null ? "" : "text-muted"}`}>
      <div className="min-w-0 flex-1 break-words">
        <Told fact={fact} />
        {until !== null && !fact.saysUntil && (
          <span className="text-small">
            {" until "}
            <Day day={until} short />
          </span>
        )}
        {next && (
          <span className="block text-small text-muted">
            {next.years !== null && `${next.years} `}
            <ComingDay day={next.on} />
          </span>
        )}
        {mark && <MarkForm id={id} text={text} mark={mark} from={from} />}
      </div>
      <EditLink to={`/facts/${id}/edit`} what={text} />
    </div>
  );
}

/** In one tap, and without a script. */
function MarkForm({ id, text, mark, from }: Pick<FactItem, "id" | "text"> & { mark: FactMark; from: string }) {
  return (
    <Form method="post" action={`/facts/${id}/${mark.as}`}>
      <input type="hidden" name="from" value={from} />
      <Button look="quiet" className="gap-1.5" aria-label={`${mark.label}: ${text}`}>
        <Check aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
        {mark.label}
      </Button>
    </Form>
  );
}

/** The fact opens to the words it came from, and they lead to their note. */
function Told({ fact }: { fact: FactItem }) {
  const told = fact.sources.filter(({ noteId }) => noteId !== null);
  if (told.length === 0) return <Words fact={fact} />;
  return (
    <>
      {fact.href !== null && <Words fact={fact} />}
      <details>
        <summary className="w-fit cursor-pointer list-none rounded-[3px] underline decoration-transparent underline-offset-2 transition-colors hover:decoration-edge [&::-webkit-details-marker]:hidden">
          {fact.href === null ? <Words fact={fact} /> : <span className="text-small text-muted">Where from</span>}
        </summary>
        <Sources sources={told} />
      </details>
    </>
  );
}

function Sources({ sources }: Pick<FactItem, "sources">) {
  return (
    <ul className="grid gap-1 py-1 text-small text-muted">
      {sources.map(({ noteId, quote, on }) => (
        <li key={noteId}>
          <Link
            to={`/notes/${noteId}`}
            className="font-serif underline decoration-edge underline-offset-2 hover:text-ink"
          >{`“${quote.replace(/[\s,;:]+$/, "")}”`}</Link>
          {on && (
            <>
              {" "}
              <Day day={on} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What leads out of Memoro says nothing of where it was followed from. */
function Words({ fact: { text, href, aside } }: { fact: FactItem }) {
  return (
    <>
      {href === null ? (
        text
      ) : (
        <a
          href={href}
          {...(/^https?:/.test(href) && { target: "_blank", rel: "noopener noreferrer" })}
          className="break-words underline decoration-edge underline-offset-2 hover:decoration-ink"
        >
          <Breakable text={text} />
        </a>
      )}
      {aside && (
        <>
          {" "}
          <span className="inline-block text-small text-muted">{aside}</span>
        </>
      )}
    </>
  );
}

/** So many letters stand in one line everywhere. */
const SHORT = 28;

/** A long address goes on in the next line after a mark of its own, not in the middle of a word. */
function Breakable({ text }: { text: string }) {
  if (text.length <= SHORT) return text;
  return text.split(/(?<=[@./?&=-])(?=[^/])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}

/** "tomorrow" when it is near, "in 3 months" when it is not. */
function ComingDay({ day }: { day: string }) {
  const { today } = useClock();
  return daysBetween(today, day) < 14 ? <Day day={day} /> : `in ${sayHowLong(day, today)}`;
}
