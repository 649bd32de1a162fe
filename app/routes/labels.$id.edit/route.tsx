import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findLabel } from "~db/queries/label.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { labelName, rhythmFields, toRhythm } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { editLabel } from "~/models/label.server";
import { Button } from "~/ui/button";
import { FormEnd } from "~/ui/form-end";
import { Field } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";
import { RhythmField } from "~/ui/rhythm-field";

const schema = z.object({ name: labelName, ...rhythmFields });

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit ${data?.name ?? "a label"} · Memoro` }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return (await asUser(context.app.db, user.id, (tx) => findLabel(tx, user.id, id))) ?? notFound();
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, form.status);
  const { name } = form.value;
  const change = { name, rhythmDays: toRhythm(form.value) };
  const { activityId, refused } = await editLabel(context.app, user.id, idParam(params), change);
  if (!refused) return redirect(withDid("/labels", activityId), 303);
  const { rhythm, days } = form.value;
  return data({ errors: { name: "Another label has this name." }, values: { name, rhythm, days } }, 400);
}

export default function EditLabel() {
  const { id, name, rhythmDays } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values: Record<string, string> | undefined = refused?.values;
  const errors: Record<string, string> = refused?.errors ?? {};
  return (
    <Page>
      <PageHeading title={`Edit ${name}`} back={{ to: "/labels", text: "Labels" }} />
      <Form method="post" className="grid max-w-form gap-5">
        <Field
          label="Name"
          name="name"
          required
          autoComplete="off"
          defaultValue={values?.name ?? name}
          error={errors.name}
        />
        <RhythmField days={rhythmDays} none="Not said" values={values} errors={errors} />
        <FormEnd back="/labels">
          <Button look="quiet" formAction={`/labels/${id}/delete`} formNoValidate className="ml-auto">
            Delete
          </Button>
        </FormEnd>
      </Form>
    </Page>
  );
}
