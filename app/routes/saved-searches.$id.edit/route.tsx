import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findSavedSearch } from "~db/queries/saved-search.server";
import { requireUser } from "~/auth/require-user.server";
import { searchName } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { renameSavedSearch } from "~/models/saved-search.server";
import { FormEnd } from "~/ui/form-end";
import { Field } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Rename a search · Memoro" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => (await findSavedSearch(tx, user.id, id)) ?? notFound());
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, searchName);
  if (!form.ok) return data({ name: form.values.name, error: form.errors.name }, { status: 400 });
  const kept = await renameSavedSearch(context.app, user.id, id, form.value.name);
  if (kept.is === "name taken") {
    return data({ name: form.value.name, error: "Another one has this name." }, { status: 409 });
  }
  return redirect(kept.search.path, 303);
}

export default function EditSavedSearch() {
  const { id, name, path } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={name} back={{ to: path, text: path.startsWith("/people") ? "People" : "Search" }} />
      <Form method="post" className="grid max-w-measure gap-6">
        <Field label="Name" name="name" defaultValue={refused?.name ?? name} error={refused?.error} maxLength={100} />
        <FormEnd back={path} deletes="delete" />
      </Form>
      <Form id="delete" method="post" action={`/saved-searches/${id}/delete`} hidden />
    </Page>
  );
}
