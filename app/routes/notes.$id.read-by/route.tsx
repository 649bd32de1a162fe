import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findNote } from "~db/queries/note.server";
import { findAppliedReading } from "~db/queries/reading.server";
import { requireUser } from "~/auth/require-user.server";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { previewReading, type Preview } from "~/models/second-reading.server";
import { Button, ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";

const schema = z.object({ reader: z.enum(["built-in", "endpoint"]) });

type Refusal = Extract<Preview, { is: "refused" }>["because"];

export const meta: MetaFunction = () => [{ title: "Read a note once more · Memoro" }];

/** Offers the reader that did not read the note last. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => {
    const { body } = (await findNote(tx, user.id, id)) ?? notFound();
    const last = await findAppliedReading(tx, user.id, id);
    const other: z.infer<typeof schema>["reader"] = last?.reader === "endpoint" ? "built-in" : "endpoint";
    return { id, body, other };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, schema);
  if (!form.ok) throw new Response("There is no such reader.", { status: form.status });
  const preview = await previewReading(context.app, user.id, id, form.value.reader);
  if (preview.is === "refused") return data({ refused: preview.because }, { status: 409 });
  return redirect(`/notes/${id}/readings/${preview.readingId}`, 303);
}

export default function ReadBy() {
  const { id, body, other } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.refused;
  const reading = useNavigation().state !== "idle";
  return (
    <Page>
      <PageHeading
        title={other === "endpoint" ? "Have a language model read it?" : "Read it by rules?"}
        back={{ to: `/notes/${id}`, text: "The note" }}
      >
        You see first what would change. Until you agree, nothing does.
      </PageHeading>
      <p className="line-clamp-6 max-w-measure border-l border-edge pl-4 font-serif text-note whitespace-pre-wrap text-muted">
        {body}
      </p>
      {refused && (
        <p role="alert" className="max-w-measure">
          {REFUSALS[refused]}
        </p>
      )}
      <Form method="post" className="flex gap-3">
        <Button name="reader" value={other} disabled={reading}>
          {reading ? "Reading…" : "Read it"}
        </Button>
        <ButtonLink look="plain" to={`/notes/${id}`}>
          Back to the note
        </ButtonLink>
      </Form>
    </Page>
  );
}

const REFUSALS: Record<Refusal, string> = {
  "no endpoint": "This Memoro was set up without a language model. What the note brought stays as it is.",
  private: "This note is private, so it stays on this machine. What it brought stays as it is.",
  "private page":
    "Only private notes name the person on whose page it was written, so it is not shown to a model. What it brought stays.",
  ceiling: "What the language model may cost this month is used up. What the note brought stays as it is.",
  "no answer": "The language model gave no answer that could be used. Nothing changed; try again later.",
};
