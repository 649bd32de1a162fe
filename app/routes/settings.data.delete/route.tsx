import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireUser } from "~/auth/require-user.server";
import { endSession } from "~/auth/session.server";
import { CLEAR_SITE_DATA } from "~/http/clear-site-data";
import { parseForm } from "~/http/parse-form.server";
import { deleteAccount } from "~/models/account.server";
import { Button, ButtonLink } from "~/ui/button";
import { Field } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";

const WORD = "delete";

const form = z.object({
  word: z
    .string()
    .trim()
    .toLowerCase()
    .refine((word) => word === WORD, { error: `Write “${WORD}” to say that you mean it.` }),
});

export const meta: MetaFunction = () => [{ title: "Delete the account · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { name } = await requireUser(context, request);
  return { name };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) return data({ errors: parsed.errors, values: parsed.values }, parsed.status);
  const receipt = await deleteAccount(context.app, user.id);
  // Its sessions went with it: whoever could not delete it is still signed in, to try again.
  const forgotten = await endSession(context, request);
  const told = new URLSearchParams({
    at: receipt.at.toISOString(),
    notes: String(receipt.rows.note),
    // The owner is a person too.
    people: String(Math.max(0, receipt.rows.person - 1)),
    facts: String(receipt.rows.fact),
    rows: String(Object.values(receipt.rows).reduce((sum, count) => sum + count, 0)),
  });
  return redirect(`/deleted?${told}`, { status: 303, headers: { "Set-Cookie": forgotten, ...CLEAR_SITE_DATA } });
}

export default function DeleteAccount() {
  const { name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading back={{ to: "/settings/data", text: "Your data" }} title="Delete the account?">
        {`Everything under the name ${name} goes: notes, people, photos, what is known and what you did. It can’t be undone.`}
      </PageHeading>

      <Form method="post" reloadDocument className="grid max-w-form gap-5">
        <Field
          name="word"
          label={`Write “${WORD}” to say that you mean it`}
          autoComplete="off"
          defaultValue={refused?.values.word}
          error={refused?.errors.word}
        />
        <div className="flex gap-3">
          <Button look="loss">Delete everything</Button>
          <ButtonLink look="plain" to="/settings/data">
            Keep it
          </ButtonLink>
        </div>
      </Form>
    </Page>
  );
}
