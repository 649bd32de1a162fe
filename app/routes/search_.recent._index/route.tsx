import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { question } from "~/http/form-schema";
import { parseForm } from "~/http/parse-form.server";
import { rememberSearch } from "~/models/recent-search.server";

export function loader() {
  return redirect("/search");
}

/** Sent by the page when a search is submitted or one of its results is opened; nobody waits for the answer. */
export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, question);
  if (!form.ok) throw new Response("There is nothing to keep.", { status: form.status });
  await rememberSearch(context.app, user.id, form.value.q);
  return new Response(null, { status: 204 });
}
