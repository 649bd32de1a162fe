import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { listTies } from "~db/queries/tie.server";
import { requireUser } from "~/auth/require-user.server";
import { possessive } from "~/family/say-tie";
import { withDid } from "~/http/did";
import { tieChange } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { editTie } from "~/models/tie.server";
import { FormEnd } from "~/ui/form-end";
import { Page, PageHeading } from "~/ui/page";
import { RelationFields } from "~/ui/relation-fields";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.tie.relative.name ?? "A relative"} and ${data?.person.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const tieId = idParam(params, "tieId");
  return asUser(context.app.db, user.id, async (tx) => {
    const { name } = (await findPerson(tx, user.id, id)) ?? notFound();
    const { relation, nature, relative } =
      (await listTies(tx, user.id, id)).find((tie) => tie.id === tieId) ?? notFound();
    return {
      person: { id, name },
      tie: { relation, nature, relative },
    };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, tieChange);
  if (!form.ok) return data(form, form.status);
  const edited = await editTie(context.app, user.id, id, idParam(params, "tieId"), form.value);
  if ("refused" in edited) {
    const { relation, nature } = form.value;
    return data({ errors: { relation: edited.refused }, values: { relation, nature: nature ?? "" } }, 400);
  }
  return redirect(withDid(`/people/${id}`, edited.activityId), 303);
}

export default function EditTie() {
  const { person, tie } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values: Record<string, string> = refused?.values ?? { relation: tie.relation, nature: tie.nature ?? "" };
  return (
    <Page>
      <PageHeading
        title={`${tie.relative.name} and ${person.name}`}
        back={{ to: `/people/${person.id}`, text: person.name }}
      />
      <Form method="post" className="grid max-w-form gap-5">
        <RelationFields
          label={`${tie.relative.name} is ${possessive(person.name)}`}
          pronoun={tie.relative.pronoun}
          values={values}
          errors={refused?.errors}
        />
        <FormEnd back={`/people/${person.id}`} />
      </Form>
    </Page>
  );
}
