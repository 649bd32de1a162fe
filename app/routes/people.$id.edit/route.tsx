import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { person } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { editPerson } from "~/models/person.server";
import { ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";
import { PersonForm } from "~/ui/person-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit ${data?.name ?? "a person"} · Memoro` }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return (await asUser(context.app.db, user.id, (tx) => findPerson(tx, user.id, id))) ?? notFound();
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, person);
  if (!form.ok) return data(form, form.status);
  await editPerson(context.app, user.id, id, form.value);
  return redirect(`/people/${id}`, 303);
}

export default function EditPerson() {
  const { id, name, pronoun, isSelf } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={`Edit ${name}`}>A name you give by hand stays; no note changes it.</PageHeading>
      <PersonForm values={refused?.values ?? { name, pronoun: pronoun ?? "" }} errors={refused?.errors}>
        <ButtonLink look="plain" to={`/people/${id}`}>
          Cancel
        </ButtonLink>
        {!isSelf && (
          <ButtonLink look="quiet" to={`/people/${id}/delete`} className="ml-auto">
            Delete
          </ButtonLink>
        )}
      </PersonForm>
    </Page>
  );
}
