import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findFact } from "~db/queries/fact.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { factForm, listInputs, toFormFields } from "~/facts/form";
import { FACT_KINDS } from "~/facts/kinds";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { editFact } from "~/models/fact.server";
import { FormEnd } from "~/ui/form-end";
import { FactFields } from "~/ui/fact-fields";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Correct ${data?.person.name ?? "a fact"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => {
    const { content, personId, sources } = (await findFact(tx, user.id, id)) ?? notFound();
    const { name } = (await findPerson(tx, user.id, personId)) ?? notFound();
    return {
      id,
      person: { id: personId, name },
      inputs: listInputs(content.kind),
      label: FACT_KINDS[content.kind].label,
      values: toFormFields(content),
      quote: sources[0]?.quote ?? null,
    };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const fact = (await asUser(context.app.db, user.id, (tx) => findFact(tx, user.id, id))) ?? notFound();
  const form = await parseForm(request, factForm(fact.content.kind));
  if (!form.ok) return data(form, form.status);
  const { personId, activityId } = await editFact(context.app, user.id, id, form.value);
  return redirect(withDid(`/people/${personId}`, activityId), 303);
}

export default function EditFact() {
  const { id, person, inputs, label, values, quote } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={label} back={{ to: `/people/${person.id}`, text: person.name }}>
        {quote ? `Of ${person.name}, from “${quote}”` : `Of ${person.name}, entered by you`}
      </PageHeading>
      <Form method="post" className="grid max-w-form gap-5">
        <FactFields inputs={inputs} values={refused?.values ?? values} errors={refused?.errors ?? {}} />
        <FormEnd back={`/people/${person.id}`} deletes="delete" />
      </Form>
      <Form id="delete" method="post" action={`/facts/${id}/delete`} hidden>
        <input type="hidden" name="from" value={`/people/${person.id}`} />
      </Form>
    </Page>
  );
}
