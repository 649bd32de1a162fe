import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findNote } from "~db/queries/note.server";
import { findSimilarNotes } from "~db/queries/similar.server";
import { requireUser } from "~/auth/require-user.server";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { ButtonLink } from "~/ui/button";
import { Day } from "~/ui/day";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";

const MOST_SIMILAR = 5;

export const meta: MetaFunction = () => [{ title: "More like this · Memoro" }];

/** A page of its own, so that every passage is compared only when somebody wants to know. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => {
    const { body } = (await findNote(tx, user.id, id)) ?? notFound();
    return { id, body, similar: await findSimilarNotes(tx, user.id, id, MOST_SIMILAR) };
  });
}

export default function Similar() {
  const { id, body, similar } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title="More like this" back={{ to: `/notes/${id}`, text: "The note" }} />
      <Link to={`/notes/${id}`} className="rounded-[3px]">
        <p className="line-clamp-4 max-w-measure border-l border-edge pl-4 font-serif text-note whitespace-pre-wrap text-muted">
          {body}
        </p>
      </Link>
      {similar.length > 0 ? (
        <ol>
          {similar.map((note) => (
            <li key={note.id} className="border-t border-line">
              <Link
                to={`/notes/${note.id}`}
                className="-mx-3 grid gap-1 rounded-[var(--radius)] px-3 py-4 hover:bg-wash"
              >
                <p className="line-clamp-4 max-w-measure font-serif text-note whitespace-pre-wrap">{note.passage}</p>
                <p className="text-small text-muted">
                  <Day day={note.happenedOn} />
                </p>
              </Link>
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState
          title="No other note is like it yet."
          action={
            <ButtonLink look="plain" to={`/notes/${id}`}>
              Back to the note
            </ButtonLink>
          }
        >
          Notes are compared by what they mean. As you write more, some will be.
        </EmptyState>
      )}
    </Page>
  );
}
