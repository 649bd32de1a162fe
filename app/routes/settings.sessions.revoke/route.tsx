import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { revokeOtherSessions } from "~/auth/session.server";

/** Signs out everywhere but here. */
export async function action({ context, request }: ActionFunctionArgs) {
  await revokeOtherSessions(context, await requireUser(context, request));
  return redirect("/settings", 303);
}

export function loader() {
  return redirect("/settings");
}
