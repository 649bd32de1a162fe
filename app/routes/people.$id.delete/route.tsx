import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { deletePeople } from "~/models/person.server";
import { Button, ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Delete ${data?.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const found = await asUser(context.app.db, user.id, (tx) => findPerson(tx, user.id, id));
  return found && !found.isSelf ? { id, name: found.name } : notFound();
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const { activityId } = await deletePeople(context.app, user.id, [idParam(params)]);
  return redirect(withDid("/people", activityId), 303);
}

export default function DeletePerson() {
  const { id, name } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title={`Delete ${name}?`} back={{ to: `/people/${id}`, text: name }}>
        Their page goes, with what is known of them. Your notes stay as you wrote them.
      </PageHeading>
      <Form method="post" className="flex gap-3">
        <Button look="loss">Delete</Button>
        <ButtonLink look="plain" to={`/people/${id}`}>
          Keep
        </ButtonLink>
      </Form>
    </Page>
  );
}
