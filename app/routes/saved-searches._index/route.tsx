import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listSavedSearches } from "~db/queries/saved-search.server";
import { requireUser } from "~/auth/require-user.server";
import { savedSearch } from "~/http/form-schema";
import { parseForm } from "~/http/parse-form.server";
import { saveSearch } from "~/models/saved-search.server";
import { Button, ButtonLink } from "~/ui/button";
import { Field } from "~/ui/field";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";
import { SavedSearches } from "~/ui/search-list";

export const meta: MetaFunction = () => [{ title: "Saved searches · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  return { saved: await asUser(context.app.db, user.id, (tx) => listSavedSearches(tx, user.id)) };
}

/** Back to the page that was saved; a name that cannot be is asked for again. */
export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, savedSearch);
  if (!form.ok)
    return data({ values: form.values, error: form.errors.name ?? "That can’t be saved." }, { status: 400 });
  const { name, path, query } = form.value;
  const kept = await saveSearch(context.app, user.id, form.value);
  if (kept.is === "name taken") {
    return data({ values: { name, path, query }, error: "Another one has this name." }, { status: 409 });
  }
  return redirect(`${path}?${query}`, 303);
}

export default function SavedSearchesPage() {
  const { saved } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading back={{ to: "/search", text: "Search" }} title="Saved searches" />

      {refused && <SaveAgain {...refused} />}
      {saved.length > 0 ? (
        <SavedSearches searches={saved} />
      ) : (
        <EmptyState title="Nothing is saved yet.">
          Under what a search finds is a line to save it by a name; it is then one step away.
        </EmptyState>
      )}
    </Page>
  );
}

/** What was to be saved, with what is wrong with its name. */
function SaveAgain({ values, error }: { values: Record<string, string>; error: string }) {
  return (
    <Form method="post" className="grid max-w-measure gap-6">
      <input type="hidden" name="path" value={values.path} />
      <input type="hidden" name="query" value={values.query} />
      <Field label="Name" name="name" defaultValue={values.name} error={error} maxLength={100} />
      <div className="flex gap-3">
        <Button>Save</Button>
        <ButtonLink look="plain" to="/search">
          Back
        </ButtonLink>
      </div>
    </Form>
  );
}
