import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { findPeopleNamed, listNames } from "~db/queries/relative.server";
import { requireUser } from "~/auth/require-user.server";
import { possessive } from "~/family/say-tie";
import { withDid } from "~/http/did";
import { tieChange } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { addTie } from "~/models/tie.server";
import { FormEnd } from "~/ui/form-end";
import { Field, SelectField } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";
import { RelationFields } from "~/ui/relation-fields";

/** More names than that are no help to choose from; who is beyond them is known by their whole name all the same. */
const MOST_NAMES = 1000;

const schema = tieChange
  .extend({
    /** Chosen among several of the name; "new" is none of them. */
    relativeId: z.union([z.literal(["", "new"]), z.uuid()]).optional(),
    /** Of which name those were. */
    chosenAmong: z.string().optional(),
    name: z.string().trim().max(200, "At most 200 characters.").optional(),
  })
  .refine(({ relativeId, name }) => (relativeId && relativeId !== "new") || name, {
    path: ["name"],
    error: "Choose somebody, or write a name.",
  });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Family of ${data?.person.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => {
    const { name } = (await findPerson(tx, user.id, id)) ?? notFound();
    return { person: { id, name }, names: await listNames(tx, user.id, { except: id, limit: MOST_NAMES }) };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, schema);
  if (!form.ok) return data({ ...form, sameName: [] }, form.status);
  const { name = "", chosenAmong, relativeId: chosen, ...change } = form.value;
  // Who changes the name after being asked has chosen nobody of the new one.
  const relativeId = name && chosenAmong !== name ? undefined : chosen;
  const refuse = (errors: Record<string, string>, sameName: { id: string; name: string; about: string | null }[]) =>
    data(
      { errors, values: { ...change, nature: change.nature ?? "", name, relativeId: relativeId ?? "" }, sameName },
      400,
    );

  const sameName = name
    ? await asUser(context.app.db, user.id, (tx) => findPeopleNamed(tx, user.id, name, { except: id }))
    : [];
  if (sameName.length > 1 && !relativeId) return refuse({ relativeId: `Which ${name}?` }, sameName);
  const known = relativeId === "new" ? undefined : relativeId || sameName[0]?.id;
  const added = await addTie(context.app, user.id, id, { ...change, relative: known ? { id: known } : { name } });
  // Whoever of the name is known cannot be it: somebody new of that name may.
  if ("refused" in added) return refuse({ relation: added.refused }, sameName);
  return redirect(withDid(`/people/${id}`, added.activityId), 303);
}

export default function NewTie() {
  const { person, names } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const values: Record<string, string> = refused?.values ?? {};
  const errors: Record<string, string> = refused?.errors ?? {};
  const sameName = refused?.sameName ?? [];
  return (
    <Page>
      <PageHeading
        title={`${possessive(person.name)} people`}
        back={{ to: `/people/${person.id}`, text: person.name }}
      />
      <Form method="post" className="grid max-w-form gap-5">
        <RelationFields label={`${possessive(person.name)} …`} values={values} errors={errors}>
          <Field
            name="name"
            label="is"
            list="names"
            autoComplete="off"
            hint="Somebody you know by their name, or somebody new."
            defaultValue={values.name}
            error={errors.name}
          />
          <datalist id="names">
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {sameName.length > 0 && (
            <Fragment key={values.name}>
              <input type="hidden" name="chosenAmong" value={values.name} />
              <SelectField name="relativeId" label="Who" defaultValue={values.relativeId} error={errors.relativeId}>
                {sameName.map(({ id, name, about }) => (
                  <option key={id} value={id}>
                    {about ? `${name}, ${about}` : name}
                  </option>
                ))}
                <option value="new">Someone new of that name</option>
              </SelectField>
            </Fragment>
          )}
        </RelationFields>
        <FormEnd back={`/people/${person.id}`} />
      </Form>
    </Page>
  );
}
