import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listLearned } from "~db/queries/learned.server";
import { findNote } from "~db/queries/note.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { deleteNote } from "~/models/note.server";
import { Button, ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Delete a note · Memoro" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => {
    const { body } = (await findNote(tx, user.id, id)) ?? notFound();
    return { id, body, brought: (await listLearned(tx, user.id, [id], user.locale)).get(id)?.length ?? 0 };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const { activityId } = await deleteNote(context.app, user.id, idParam(params));
  return redirect(withDid("/notes", activityId), 303);
}

export default function DeleteNote() {
  const { id, body, brought } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title="Delete this note?" back={{ to: `/notes/${id}`, text: "The note" }}>
        {brought > 0
          ? "What it brought goes with it, except what another note or you yourself say too."
          : "Only the text goes; nothing was learned from it."}
      </PageHeading>
      <p className="line-clamp-6 max-w-measure border-l border-edge pl-4 font-serif text-note whitespace-pre-wrap text-muted">
        {body}
      </p>
      <Form method="post" className="flex gap-3">
        <Button look="loss">Delete</Button>
        <ButtonLink look="plain" to={`/notes/${id}`}>
          Keep it
        </ButtonLink>
      </Form>
    </Page>
  );
}
