import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { listTies } from "~db/queries/tie.server";
import { requireUser } from "~/auth/require-user.server";
import { sayRelation } from "~/family/relation";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { editTie } from "~/models/tie.server";
import { Button, ButtonLink } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { possessive } from "~/ui/learned";
import { Page, PageHeading } from "~/ui/page";
import { RELATIONS } from "~/understand/extraction";

const schema = z.object({ relation: z.enum(RELATIONS, { error: "Choose what they are." }) });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.tie.relative.name ?? "A relative"} and ${data?.person.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const tieId = idParam(params, "tieId");
  return asUser(context.app.db, user.id, async (tx) => {
    const { name } = (await findPerson(tx, user.id, id)) ?? notFound();
    const { relation, relative } = (await listTies(tx, user.id, id)).find((tie) => tie.id === tieId) ?? notFound();
    return {
      person: { id, name },
      tie: { relation, relative },
      relations: RELATIONS.map((each) => ({ relation: each, label: sayRelation(each, relative.pronoun) })),
    };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, form.status);
  await editTie(context.app, user.id, id, idParam(params, "tieId"), form.value);
  return redirect(`/people/${id}`, 303);
}

export default function EditTie() {
  const { person, tie, relations } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={`${tie.relative.name} and ${person.name}`} />
      <Form method="post" className="grid max-w-form gap-5">
        <SelectField
          name="relation"
          label={`${tie.relative.name} is ${possessive(person.name)}`}
          defaultValue={tie.relation}
          error={refused?.errors.relation}
        >
          {relations.map(({ relation, label }) => (
            <option key={relation} value={relation}>
              {label}
            </option>
          ))}
        </SelectField>
        <div className="flex gap-3">
          <Button>Save</Button>
          <ButtonLink look="plain" to={`/people/${person.id}`}>
            Cancel
          </ButtonLink>
        </div>
      </Form>
    </Page>
  );
}
