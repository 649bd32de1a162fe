import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { forgetSearches } from "~/models/recent-search.server";

export function loader() {
  return redirect("/search");
}

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  await forgetSearches(context.app, user.id);
  return redirect("/search", 303);
}
