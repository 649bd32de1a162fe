import type { Learned } from "~db/queries/learned.server";
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { sayTie } from "~/family/say-tie";
import { FactChip, PersonChip } from "./chip";
import { Day } from "./day";
import { mainPoints } from "./learned";

export interface NoteCardNote {
  id: string;
  body: string;
  state: "waiting" | "read" | "failed" | "undone";
  happenedOn: string;
}

interface NoteCardProps {
  note: NoteCardNote;
  learned: readonly Learned[];
  /** What it left open, as one would say it: "I wasn't sure who Sam is." */
  questions?: readonly string[];
  /** Reading takes longer than anyone waits for. */
  slow?: boolean;
}

/** A note in a list: its text, and in a place kept for it what it brought. */
export function NoteCard({ note, learned, questions = [], slow = false }: NoteCardProps) {
  return (
    <article data-row={note.id} className="grid gap-2 border-t border-line pt-4 pb-5">
      <Link to={`/notes/${note.id}`} prefetch="intent" className="rounded-[3px]">
        <NoteBody>{note.body}</NoteBody>
      </Link>
      <Brought note={note} learned={learned} questions={questions} slow={slow} />
    </article>
  );
}

/** On its way to the server, shown as if it were there. */
export function NoteOnItsWay({ body, day }: { body: string; day: string }) {
  return (
    <article className="grid gap-2 border-t border-line pt-4 pb-5">
      <NoteBody>{body}</NoteBody>
      <Below day={day}>
        <Said>Saving…</Said>
      </Below>
    </article>
  );
}

function NoteBody({ children }: { children: string }) {
  return <p className="line-clamp-6 max-w-measure font-serif text-note whitespace-pre-wrap">{children.trim()}</p>;
}

/**
 * The day and what the note brought, in a row that is there before it is, so that nothing shifts. On a phone the row shows
 * what has room in it whole, and beside the day stands how much there is.
 */
function Below({ day, count = 0, children }: { day: string; count?: number; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-1 text-small text-muted desk:flex desk:items-center desk:gap-3">
      <p>
        <Day day={day} />
        {count > 0 && <span className="desk:hidden">{count === 1 ? " · one thing" : ` · ${count} things`}</span>}
      </p>
      <div className="-mx-1 -my-2 flex h-11 flex-wrap content-start items-center gap-2 overflow-hidden px-1 py-2 desk:m-0 desk:h-auto desk:min-h-7 desk:min-w-0 desk:content-center desk:overflow-visible desk:p-0">
        {children}
      </div>
    </div>
  );
}

function Brought({ note, learned, questions, slow }: Required<NoteCardProps>) {
  const day = note.happenedOn;
  if (note.state === "waiting") {
    return (
      <Below day={day}>
        <Said>{slow ? "Saved. Still reading; it will be here." : "Saved. Reading it now…"}</Said>
      </Below>
    );
  }
  if (note.state === "failed") {
    return (
      <Below day={day}>
        <Said>
          Saved, but I couldn’t read it.{" "}
          <Link to={`/notes/${note.id}`} className="text-accent underline">
            Try again
          </Link>
        </Said>
      </Below>
    );
  }
  if (note.state === "undone") {
    return (
      <Below day={day}>
        <Said>Kept as you wrote it. What it brought was taken back.</Said>
      </Below>
    );
  }
  const { shown, more } = mainPoints(learned);
  return (
    <Below day={day} count={learned.length}>
      {shown.map((item) => (
        <span key={item.sourceId} className="flex max-w-[48%] shrink-0 appear desk:max-w-38">
          <Chip item={item} />
        </span>
      ))}
      {shown.length === 0 && questions.length === 0 && <Said>Saved as you wrote it.</Said>}
      {more > 0 && <span className="max-desk:hidden">{`+${more}`}</span>}
      {questions.length > 0 && (
        <Link
          to="/suggestions"
          className="max-w-full appear truncate text-accent underline underline-offset-3 max-desk:-order-1"
        >
          {questions.length === 1 ? questions[0] : `${questions.length} questions`}
        </Link>
      )}
    </Below>
  );
}

function Chip({ item }: { item: Learned }) {
  switch (item.what) {
    case "person":
      return <PersonChip {...item.person} />;
    case "fact":
      return <FactChip icon={item.icon} text={item.text} />;
    case "tie":
      return <FactChip icon="heart" text={sayTie(item)} />;
    case "followUp":
      return <FactChip icon="check" text={item.text} />;
  }
}

function Said({ children }: { children: ReactNode }) {
  return <p role="status">{children}</p>;
}
