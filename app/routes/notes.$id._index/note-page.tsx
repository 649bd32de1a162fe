import type { Suggestion } from "~db/queries/suggestion.server";
import type { Learned } from "~db/queries/learned.server";
import { Form, Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/button";
import { useClock } from "~/ui/clock";
import { Day } from "~/ui/day";
import { LearnedList } from "~/ui/learned-list";
import { MarkedText } from "~/ui/marked-text";
import { BackLink, PageWithAside, Section } from "~/ui/page";
import { SuggestionCard } from "~/ui/suggestion-card";
import { useLit } from "~/ui/use-lit";
import { useRevalidateWhile } from "~/ui/use-revalidate-while";

interface NotePageProps {
  note: {
    id: string;
    body: string;
    state: "waiting" | "read" | "failed" | "undone";
    happenedOn: string;
    place: string | null;
    isPrivate: boolean;
  };
  learned: Learned[];
  questions: Suggestion[];
  /** Who read it last. */
  reader: string | null;
  /** What language models used on it, all readings together. */
  use: { readings: number; inputTokens: number; outputTokens: number; cost: number | null } | null;
  /** Rules and a language model can both read it. */
  canBeCompared: boolean;
}

/** The text as it was written, and beside it what was learned from it; pointing at one lights the other. */
export function NotePage({ note, learned, questions, reader, use, canBeCompared }: NotePageProps) {
  const lit = useLit();
  const slow = useRevalidateWhile(note.state === "waiting" ? note.id : null);
  const here = `/notes/${note.id}`;
  const quotes = learned.map(({ sourceId, quote }) => ({ id: sourceId, quote }));
  return (
    <PageWithAside
      opening={
        <article className="grid grid-cols-1 gap-3">
          <BackLink to="/notes" text="Notes" />
          <h1 className="flex min-h-8 flex-wrap items-center gap-x-1 text-small text-muted">
            Note, <Day day={note.happenedOn} />
            {note.place && ` · ${note.place}`}
            {note.isPrivate && " · private"}
          </h1>
          <MarkedText text={note.body} quotes={quotes} lit={lit} />
          <QuietRow note={note} />
        </article>
      }
      aside={
        <Section title="Learned from it" aside={learned.length > 0 && <TakeAllBack note={note} />}>
          <State note={note} slow={slow} nothing={learned.length === 0 && questions.length === 0} />
          {learned.length > 0 && <LearnedList learned={learned} from={here} lit={lit} />}
          {note.state === "read" && reader && (
            <p className="text-small text-muted">
              {reader === "built-in" ? "Read by rules, by Memoro itself." : "Read by a language model."}{" "}
              {use && use.readings > 0 && <Used {...use} />}
              {canBeCompared && (
                <Link to={`${here}/read-by`} className="underline decoration-edge underline-offset-3">
                  {reader === "built-in" ? "How would a language model read it?" : "How would rules read it?"}
                </Link>
              )}
            </p>
          )}
        </Section>
      }
    >
      {questions.length > 0 && (
        <Section title="Not sure yet">
          {questions.map((question, index) => (
            <SuggestionCard key={question.id} question={question} from={here} keys={index === 0} />
          ))}
        </Section>
      )}
    </PageWithAside>
  );
}

function Used({ inputTokens, outputTokens, cost }: NonNullable<NotePageProps["use"]>) {
  const locale = useClock().locale ?? "en";
  const tokens = (inputTokens + outputTokens).toLocaleString(locale);
  const spent = cost === null ? "" : `, ${cost.toLocaleString(locale, { maximumFractionDigits: 4 })} spent`;
  return `A language model used ${tokens} tokens on this note${spent}. `;
}

function State({ note, slow, nothing }: { note: NotePageProps["note"]; slow: boolean; nothing: boolean }) {
  if (note.state === "waiting") {
    return (
      <div role="status" className="min-h-24 text-muted">
        {/* Without JavaScript the page looks again by itself. */}
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
        <p>{slow ? "Saved. Still reading; it will be here." : "Saved. Reading it now…"}</p>
        <Link to={`/notes/${note.id}`} className="text-small underline decoration-edge underline-offset-3">
          Look again
        </Link>
      </div>
    );
  }
  if (note.state === "failed") {
    return <p className="text-muted">I couldn’t read it. Your words are safe; it can be read again.</p>;
  }
  if (note.state === "undone") return <p className="text-muted">What it brought was taken back. The text stays.</p>;
  return nothing ? <p className="text-muted">Nothing yet: no name, date or fact stood out.</p> : null;
}

/** At the heading's end, where nothing moves when it comes. */
function TakeAllBack({ note }: { note: NotePageProps["note"] }) {
  return (
    <Form method="post" action={`/notes/${note.id}/undo`} preventScrollReset>
      <Button look="quiet">Undo all it brought</Button>
    </Form>
  );
}

function QuietRow({ note }: { note: NotePageProps["note"] }) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
      <ButtonLink look="quiet" to={`/notes/${note.id}/edit`}>
        Edit
      </ButtonLink>
      {note.state !== "undone" && (
        <ButtonLink look="quiet" to={`/notes/${note.id}/people`}>
          Add someone
        </ButtonLink>
      )}
      <Form method="post" action={`/notes/${note.id}/read-again`} preventScrollReset>
        <Button look="quiet">Read again</Button>
      </Form>
      <ButtonLink look="quiet" to={`/notes/${note.id}/similar`}>
        More like this
      </ButtonLink>
      <ButtonLink look="quiet" to={`/notes/${note.id}/delete`}>
        Delete
      </ButtonLink>
    </div>
  );
}
