import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { FactChip, PersonChip } from "./chip";
import { Day } from "./day";
import { mainPoints, sayTie, type LearnedItem } from "./learned";

export interface NoteCardNote {
  id: string;
  body: string;
  state: "waiting" | "read" | "failed" | "undone";
  happenedOn: string;
}

interface NoteCardProps {
  note: NoteCardNote;
  learned: readonly LearnedItem[];
  /** How many of its words wait for an answer. */
  questions?: number;
  /** Reading takes longer than anyone waits for. */
  slow?: boolean;
}

/** A note in a list: its text, and in a place kept for it what it brought. */
export function NoteCard({ note, learned, questions = 0, slow = false }: NoteCardProps) {
  return (
    <article className="grid gap-2 border-t border-line pt-4 pb-5">
      <Link to={`/notes/${note.id}`} className="rounded-[3px]">
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
      <Below day={day} keep>
        <Said>Saving…</Said>
      </Below>
    </article>
  );
}

function NoteBody({ children }: { children: string }) {
  return <p className="line-clamp-6 max-w-measure font-serif text-note whitespace-pre-wrap">{children}</p>;
}

/** The day and what the note brought. What is to come has its place kept, two rows on a phone, so that nothing shifts. */
function Below({ day, keep = false, children }: { day: string; keep?: boolean; children: ReactNode }) {
  return (
    <div
      className={`flex min-h-7 flex-wrap content-start items-center gap-2 text-small text-muted ${keep ? "min-h-25 desk:min-h-7" : ""}`}
    >
      <span className="mr-1 w-full desk:w-auto">
        <Day day={day} />
      </span>
      {children}
    </div>
  );
}

function Brought({ note, learned, questions, slow }: Required<NoteCardProps>) {
  const day = note.happenedOn;
  if (note.state === "waiting") {
    return (
      <Below day={day} keep>
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
    <Below day={day} keep={shown.length > 0}>
      {shown.map((item) => (
        <span key={item.sourceId} className="max-w-38 min-w-0 appear">
          <Chip item={item} />
        </span>
      ))}
      {more > 0 && <span>{`+${more}`}</span>}
      {questions > 0 && (
        <Link to="/suggestions" className="appear text-accent underline">
          {questions === 1 ? "One question" : `${questions} questions`}
        </Link>
      )}
    </Below>
  );
}

function Chip({ item }: { item: LearnedItem }) {
  switch (item.what) {
    case "person":
      return <PersonChip id={item.person.id} name={item.person.name} />;
    case "fact":
      return <FactChip kind={item.kind} text={item.text} />;
    case "tie":
      return <FactChip kind="tie" text={sayTie(item)} />;
    case "followUp":
      return <FactChip kind="follow_up" text={item.text} />;
  }
}

function Said({ children }: { children: ReactNode }) {
  return <p role="status">{children}</p>;
}
