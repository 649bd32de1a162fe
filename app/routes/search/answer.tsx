import { Link } from "@remix-run/react";
import { Avatar } from "~/ui/avatar";
import { Day } from "~/ui/day";
import { FACT_ICONS } from "~/ui/fact-icon";
import type { Answer, AnswerItem } from "~/search/answer";

/** With the id of each one's photo, where they have one. */
export type ShownAnswer = Omit<Answer, "items"> & { items: ShownItem[] };
type ShownItem = AnswerItem & { photo: string | null };

/** What is known, before anything is looked for in the notes: each line with the words it is known by. */
export function AnswerCard({ kind, icon, title, items, more }: ShownAnswer) {
  const Icon = FACT_ICONS[icon];
  return (
    <section
      aria-labelledby="answer"
      className="-mt-5 grid min-w-0 grid-cols-1 gap-1 rounded-[var(--radius)] border border-line bg-sheet px-4 py-3 desk:px-5 desk:py-4"
    >
      <h2 id="answer" className="flex items-center gap-2 text-small font-semibold text-muted">
        <Icon aria-hidden="true" className="size-4 shrink-0" strokeWidth={1.75} />
        {title}
      </h2>
      <ul className="grid grid-cols-1 divide-y divide-line">
        {items.map((item, index) => (
          <Row key={index} item={item} kind={kind} />
        ))}
      </ul>
      {more > 0 && <p className="pt-1 text-small text-muted">{`And ${more} more.`}</p>}
    </section>
  );
}

function Row({ item, kind }: { item: ShownItem; kind: Answer["kind"] }) {
  const { personId, name, photo, text, on, source } = item;
  return (
    <li className="flex min-w-0 items-start gap-3 py-3">
      {personId !== null && name !== null && <Avatar id={personId} name={name} photo={photo} />}
      <div className="grid min-w-0 flex-1 grid-cols-1 gap-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-4">
          {personId !== null && name !== null && (
            <Link
              to={`/people/${personId}`}
              className="reach min-w-0 font-serif text-note leading-snug hover:underline"
            >
              {name}
            </Link>
          )}
          {on && (
            <span className="text-small text-muted">
              {kind === "follow_up" && "by "}
              <Day day={on} />
            </span>
          )}
        </p>
        {text && <p className="wrap-break-word">{text}</p>}
        {source ? (
          <Link to={`/notes/${source.noteId}`} className="reach w-fit max-w-full text-small text-muted hover:text-ink">
            <q className="rounded-[3px] bg-marker px-0.5 font-serif text-ink">
              {source.quote.replace(/[\s,;:.]+$/, "")}
            </q>
            {kind !== "meeting" && (
              <>
                {" · "}
                <Day day={source.on} />
              </>
            )}
          </Link>
        ) : (
          <p className="text-small text-muted">{item.byHand ? "Entered by you" : "Follows from the family"}</p>
        )}
      </div>
    </li>
  );
}
