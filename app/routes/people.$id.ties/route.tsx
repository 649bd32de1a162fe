import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findPerson, listPeople } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { sayRelation } from "~/family/relation";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { addTie } from "~/models/tie.server";
import { Button, ButtonLink } from "~/ui/button";
import { Field, SelectField } from "~/ui/field";
import { possessive } from "~/ui/learned";
import { Page, PageHeading } from "~/ui/page";
import { RELATIONS } from "~/understand/extraction";

const MOST_PEOPLE = 500;

const schema = z
  .object({
    relation: z.enum(RELATIONS, { error: "Choose what they are." }),
    relativeId: z.union([z.literal(""), z.uuid()]).optional(),
    name: z.string().trim().max(200, "At most 200 characters.").optional(),
  })
  .refine(({ relativeId, name }) => relativeId || name, { path: ["name"], error: "Choose somebody, or write a name." });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Family of ${data?.person.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => {
    const { name } = (await findPerson(tx, user.id, id)) ?? notFound();
    const { people } = await listPeople(tx, user.id, { limit: MOST_PEOPLE });
    return {
      person: { id, name },
      people: people.filter((each) => each.id !== id).map(({ id, name }) => ({ id, name })),
      relations: RELATIONS.map((relation) => ({ relation, label: sayRelation(relation, null) })),
    };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, form.status);
  const { relation, relativeId, name = "" } = form.value;
  const added = await addTie(context.app, user.id, id, {
    relation,
    relative: relativeId ? { id: relativeId } : { name },
  });
  if ("id" in added) return redirect(`/people/${id}`, 303);
  return data({ errors: { relativeId: "Nobody is a relative of their own." }, values: { relation } }, 400);
}

export default function NewTie() {
  const { person, people, relations } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values: Record<string, string> = refused?.values ?? {};
  const errors: Record<string, string> = refused?.errors ?? {};
  return (
    <Page>
      <PageHeading title={`${possessive(person.name)} family`} />
      <Form method="post" className="grid max-w-form gap-5">
        <SelectField
          name="relation"
          label={`${possessive(person.name)} …`}
          defaultValue={values.relation}
          error={errors.relation}
        >
          {relations.map(({ relation, label }) => (
            <option key={relation} value={relation}>
              {label}
            </option>
          ))}
        </SelectField>
        <SelectField name="relativeId" label="is" defaultValue={values.relativeId} error={errors.relativeId}>
          <option value="">Someone new</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <Field
          name="name"
          label="Their name, if new"
          autoComplete="off"
          defaultValue={values.name}
          error={errors.name}
        />
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
