import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { labelName } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { addLabel } from "~/models/label.server";
import { FormEnd } from "~/ui/form-end";
import { Field } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";

const schema = z.object({ name: labelName });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Label ${data?.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { name } = (await asUser(context.app.db, user.id, (tx) => findPerson(tx, user.id, id))) ?? notFound();
  return { id, name };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, form.status);
  const { activityId } = await addLabel(context.app, user.id, [id], form.value.name);
  return redirect(withDid(`/people/${id}`, activityId), 303);
}

/** Seen only where a name was refused, or by who comes here by hand. */
export default function LabelPerson() {
  const { id, name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={`A label for ${name}`} back={{ to: `/people/${id}`, text: name }} />
      <Form method="post" className="grid max-w-form gap-5">
        <Field
          label="Label"
          name="name"
          required
          autoComplete="off"
          defaultValue={refused?.values.name}
          error={refused?.errors.name}
        />
        <FormEnd back={`/people/${id}`} />
      </Form>
    </Page>
  );
}
