import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findFollowUp } from "~db/queries/follow-up.server";
import { listPeopleToChoose } from "~db/queries/people.server";
import { safeRedirect } from "~/auth/redirect-to";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { followUp } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { editFollowUp } from "~/models/follow-up.server";
import { FollowUpForm } from "~/ui/follow-up-form";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Something to do · Memoro" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => {
    const { text, dueOn, person } = (await findFollowUp(tx, user.id, id)) ?? notFound();
    return {
      id,
      values: { text, dueOn: dueOn ?? "", personId: person?.id ?? "" },
      people: await listPeopleToChoose(tx, user.id, person),
      from: safeRedirect(new URL(request.url).searchParams.get("from") ?? "/upcoming"),
    };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, followUp);
  if (!form.ok) return data(form, form.status);
  const { from, ...draft } = form.value;
  const { activityId } = await editFollowUp(context.app, user.id, id, draft);
  return redirect(withDid(safeRedirect(from ?? "/upcoming"), activityId), 303);
}

export default function EditFollowUp() {
  const { id, values, people, from } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title="Something to do" back={{ to: from, text: "Back" }} />
      <FollowUpForm
        values={refused?.values ?? values}
        errors={refused?.errors}
        people={people}
        from={from}
        deletes="delete"
      />
      <Form id="delete" method="post" action={`/follow-ups/${id}/delete`} hidden>
        <input type="hidden" name="from" value={from} />
      </Form>
    </Page>
  );
}
