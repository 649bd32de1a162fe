import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { listPeopleToChoose } from "~db/queries/people.server";
import { findPerson } from "~db/queries/person.server";
import { safeRedirect } from "~/auth/redirect-to";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { followUp } from "~/http/form-schema";
import { parseForm } from "~/http/parse-form.server";
import { addFollowUp } from "~/models/follow-up.server";
import { FollowUpForm } from "~/ui/follow-up-form";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Something to do · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const query = new URL(request.url).searchParams;
  const { data: asked } = z.uuid().safeParse(query.get("person"));
  return asUser(context.app.db, user.id, async (tx) => {
    const person = (asked && (await findPerson(tx, user.id, asked))) || null;
    return {
      people: await listPeopleToChoose(tx, user.id, person),
      personId: person?.id ?? "",
      from: safeRedirect(query.get("from") ?? "/upcoming"),
    };
  });
}

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, followUp);
  if (!form.ok) return data(form, form.status);
  const { from, ...draft } = form.value;
  const { activityId } = await addFollowUp(context.app, user.id, draft);
  return redirect(withDid(safeRedirect(from ?? "/upcoming"), activityId), 303);
}

export default function NewFollowUp() {
  const { people, personId, from } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title="Something to do" back={{ to: refused?.values.from ?? from, text: "Back" }} />
      <FollowUpForm
        values={refused?.values ?? { personId }}
        errors={refused?.errors}
        people={people}
        focus={!refused}
        from={refused?.values.from ?? from}
      />
    </Page>
  );
}
