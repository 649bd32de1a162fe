import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { getPersonKeeping } from "~db/queries/person-keeping.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { rhythmFields, toRhythm } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { setRhythm } from "~/models/keep-in-touch.server";
import { FormEnd } from "~/ui/form-end";
import { Page, PageHeading } from "~/ui/page";
import { RhythmField } from "~/ui/rhythm-field";

const schema = z.object(rhythmFields);

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Keep in touch with ${data?.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  return asUser(context.app.db, user.id, async (tx) => {
    const { id, name } = (await findPerson(tx, user.id, idParam(params))) ?? notFound();
    return { id, name, days: (await getPersonKeeping(tx, user.id, id)).rhythm.own };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, form.status);
  const { activityId } = await setRhythm(context.app, user.id, id, toRhythm(form.value));
  return redirect(withDid(`/people/${id}`, activityId), 303);
}

/** Seen only where a number was refused, or by who comes here by hand. */
export default function Rhythm() {
  const { id, name, days } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={`Keep in touch with ${name}`} back={{ to: `/people/${id}`, text: name }} />
      <Form method="post" className="grid max-w-form gap-5">
        <RhythmField days={days} none="Not said here" values={refused?.values} errors={refused?.errors} />
        <FormEnd back={`/people/${id}`} />
      </Form>
    </Page>
  );
}
