import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { idParam } from "~/http/id-param";
import { forgetSearch } from "~/models/recent-search.server";

export function loader() {
  return redirect("/search");
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  await forgetSearch(context.app, user.id, idParam(params));
  return redirect("/search", 303);
}
