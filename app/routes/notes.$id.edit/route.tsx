import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findNote } from "~db/queries/note.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { chosenMentions, noteBody } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { editNote } from "~/models/note.server";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";
import { sendsByKey } from "~/ui/sends-by-key";
import { useMentions } from "~/ui/use-mentions";

const schema = z.object({ body: noteBody, private: z.literal("yes").optional(), mention: chosenMentions });

export const meta: MetaFunction = () => [{ title: "Edit a note · Memoro" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { body, private: isPrivate } =
    (await asUser(context.app.db, user.id, (tx) => findNote(tx, user.id, id))) ?? notFound();
  return { id, body, isPrivate };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, form.status);
  const { activityId } = await editNote(context.app, user.id, id, {
    body: form.value.body,
    private: form.value.private === "yes",
    mentions: form.value.mention,
  });
  return redirect(withDid(`/notes/${id}`, activityId), 303);
}

export default function EditNote() {
  const { id, body, isPrivate } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const mentions = useMentions();
  return (
    <Page>
      <PageHeading title="Edit the note" back={{ to: `/notes/${id}`, text: "The note" }}>
        It will be read again. What only the old words said is taken back, what you corrected by hand stays.
      </PageHeading>
      <Form method="post" className="grid gap-5">
        <div className="relative [&_textarea]:max-h-[60dvh] [&_textarea]:min-h-40">
          <TextField
            label="Note"
            name="body"
            rows={6}
            required
            defaultValue={refused?.values.body ?? body}
            error={refused?.errors.body}
            onInput={(event) => mentions.look(event.currentTarget)}
            onKeyDown={(event) => sendsByKey(event) && event.currentTarget.form?.requestSubmit()}
          />
          {mentions.list}
        </div>
        {mentions.fields}
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="private"
            value="yes"
            defaultChecked={isPrivate}
            className="size-5 shrink-0 accent-accent"
          />
          <span>
            Private <span className="text-small text-muted">never sent to a language model</span>
          </span>
        </label>
        <div className="flex gap-3">
          <Button>Save</Button>
          <ButtonLink look="plain" to={`/notes/${id}`}>
            Cancel
          </ButtonLink>
        </div>
      </Form>
    </Page>
  );
}
