import { data, redirect, type ActionFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { requireUser } from "~/auth/require-user.server";
import { savedSearch } from "~/http/form-schema";
import { parseForm } from "~/http/parse-form.server";
import { saveSearch } from "~/models/saved-search.server";
import { Button, ButtonLink } from "~/ui/button";
import { Field } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Save a search · Memoro" }];

export function loader() {
  return redirect("/search");
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

export default function SaveSearch() {
  const refused = useActionData<typeof action>();
  if (!refused) return null;
  const { name, path, query } = refused.values;
  return (
    <Page>
      <PageHeading title="Save this search" />
      <Form method="post" className="grid max-w-measure gap-6">
        <input type="hidden" name="path" value={path} />
        <input type="hidden" name="query" value={query} />
        <Field label="Name" name="name" defaultValue={name} error={refused.error} maxLength={100} />
        <div className="flex gap-3">
          <Button>Save</Button>
          <ButtonLink look="plain" to={`${path === "/people" ? "/people" : "/search"}?${query ?? ""}`}>
            Back
          </ButtonLink>
        </div>
      </Form>
    </Page>
  );
}
