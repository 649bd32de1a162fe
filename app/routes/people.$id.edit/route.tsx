import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { getPersonKeeping } from "~db/queries/person-keeping.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { person } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { editPerson } from "~/models/person.server";
import { Avatar } from "~/ui/avatar";
import { ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";
import { PersonForm } from "~/ui/person-form";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Edit ${data?.name ?? "a person"} · Memoro` }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  return asUser(context.app.db, user.id, async (tx) => {
    const { id, name, photoId, pronoun, isSelf } = (await findPerson(tx, user.id, idParam(params))) ?? notFound();
    const { givenName, middleName, familyName } = await getPersonKeeping(tx, user.id, id);
    const fields = { name, pronoun, givenName, middleName, familyName };
    const values = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, value ?? ""]));
    return { id, name, photoId, isSelf, values };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, person);
  if (!form.ok) return data(form, form.status);
  const { activityId } = await editPerson(context.app, user.id, id, form.value);
  return redirect(withDid(`/people/${id}`, activityId), 303);
}

export default function EditPerson() {
  const { id, name, photoId, isSelf, values } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={`Edit ${name}`} back={{ to: `/people/${id}`, text: name }}>
        A name you give by hand stays; no note changes it.
      </PageHeading>
      <div className="grid gap-8">
        <Link to={`/people/${id}/photo`} className="flex w-fit items-center gap-4 rounded-full pr-3 hover:bg-wash">
          <Avatar id={id} name={name} photo={photoId} size="large" />
          <span className="text-small text-muted">{photoId ? "Change the photo" : "Add a photo"}</span>
        </Link>
        <PersonForm values={refused?.values ?? values} errors={refused?.errors}>
          <ButtonLink look="plain" to={`/people/${id}`}>
            Cancel
          </ButtonLink>
          {!isSelf && (
            <ButtonLink look="quiet" to={`/people/${id}/delete`} className="ml-auto">
              Delete
            </ButtonLink>
          )}
        </PersonForm>
      </div>
    </Page>
  );
}
