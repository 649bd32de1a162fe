import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { listNoteCards } from "~db/queries/note-card.server";
import { listNotes } from "~db/queries/note.server";
import { requireUser } from "~/auth/require-user.server";
import { readCursor, writeCursor } from "~/http/cursor";
import { chosenMentions, isoDay, isoInstant, noteBody } from "~/http/form-schema";
import { parseForm } from "~/http/parse-form.server";
import { logNote } from "~/models/note.server";
import { isTimeZone } from "~/time/zoned";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { NoteBox } from "~/ui/note-box";
import { NoteCard } from "~/ui/note-card";
import { Page, PageHeading } from "~/ui/page";
import { sayUnsure } from "~/ui/suggestion-card";
import { useRevalidateWhile } from "~/ui/use-revalidate-while";

const AT_A_TIME = 30;

/** A page that was open before, or a note that waited, when somebody else signed in. */
const NOT_YOURS = "Somebody else is signed in here now, so the note is not saved.";

/** Hidden fields are empty where no script could fill them. */
const schema = z.object({
  body: noteBody,
  client_key: z.string().max(100).optional(),
  /** Whose page it was written on. */
  account: z.string().optional(),
  /** Local time with its offset, for what was written before it is sent; now, where it is left out. */
  written_at: z.union([z.literal(""), isoInstant("Write it like 2026-03-14T20:15:00-07:00.")]).optional(),
  time_zone: z.string().optional(),
  private: z.enum(["", "on", "true", "1"]).optional().catch(undefined),
  person_id: z.uuid().optional().catch(undefined),
  mention: chosenMentions,
});

export const meta: MetaFunction = () => [{ title: "Notes · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const before = readCursor(new URL(request.url).searchParams.get("before"), isoDay());
  return asUser(context.app.db, user.id, async (tx) => {
    const { notes, next } = await listNotes(tx, user.id, {
      before: before && { on: before.key, id: before.id },
      limit: AT_A_TIME,
    });
    return {
      notes: await listNoteCards(tx, user.id, notes, user.locale),
      next: next && writeCursor({ key: next.on, id: next.id }),
    };
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, schema);
  const account = form.ok ? form.value.account : form.values.account;
  if (account && account !== user.id) throw new Response(NOT_YOURS, { status: 409 });
  if (!form.ok) return data(form, form.status);
  const { body, client_key, written_at, time_zone, person_id } = form.value;
  const offset = written_at && /[+-]\d\d:\d\d$/.exec(written_at)?.[0];
  const { id } = await logNote(context.app, user.id, {
    body,
    writtenAt: written_at ? new Date(written_at) : context.app.now(),
    timeZone: time_zone && isTimeZone(time_zone) ? time_zone : offset || user.timeZone,
    private: Boolean(form.value.private),
    clientKey: client_key || null,
    personId: person_id ?? null,
    mentions: form.value.mention,
  });
  return redirect(`/notes/${id}`, 303);
}

export default function Notes() {
  const { notes, next } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const waiting = notes.filter(({ state }) => state === "waiting").map(({ id }) => id);
  // Data that comes anew takes what was refused away.
  const slow = useRevalidateWhile(waiting.length > 0 && !refused ? waiting.join() : null);
  return (
    <Page>
      <PageHeading title="Notes" back={{ to: "/", text: "Today" }} />
      {refused && (
        <NoteBox
          label="Who did you see?"
          place="today"
          personId={refused.values.person_id}
          body={refused.values.body}
          error={refused.errors.body}
        />
      )}
      {notes.length === 0 ? (
        <EmptyState
          title="What you write will be here."
          action={<ButtonLink to="/">Write the first note</ButtonLink>}
        />
      ) : (
        <div>
          {notes.map(({ learned, questions, ...note }) => (
            <NoteCard key={note.id} note={note} learned={learned} questions={questions.map(sayUnsure)} slow={slow} />
          ))}
        </div>
      )}
      {next && (
        <ButtonLink look="plain" to={`/notes?before=${next}`} className="justify-self-start">
          Older notes
        </ButtonLink>
      )}
    </Page>
  );
}
