import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { person } from "~/http/form-schema";
import { parseForm } from "~/http/parse-form.server";
import { createPerson } from "~/models/person.server";
import { ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";
import { PersonForm } from "~/ui/person-form";

export const meta: MetaFunction = () => [{ title: "Someone new · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireUser(context, request);
  return null;
}

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, person);
  if (!form.ok) return data(form, form.status);
  const { id, activityId } = await createPerson(context.app, user.id, form.value);
  return redirect(withDid(`/people/${id}`, activityId), 303);
}

export default function NewPerson() {
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title="Someone new" back={{ to: "/people", text: "People" }} />
      <PersonForm values={refused?.values ?? {}} errors={refused?.errors} focus={!refused}>
        <ButtonLink look="plain" to="/people">
          Cancel
        </ButtonLink>
      </PersonForm>
    </Page>
  );
}
