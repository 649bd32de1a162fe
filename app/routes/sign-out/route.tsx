import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "~/auth/session.server";
import { CLEAR_SITE_DATA } from "~/http/clear-site-data";

export async function action({ context, request }: ActionFunctionArgs) {
  const headers = { "Set-Cookie": await endSession(context, request), ...CLEAR_SITE_DATA };
  return redirect("/", { status: 303, headers });
}

export function loader() {
  return redirect("/");
}
