import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { endSession } from "~/auth/session.server";

/** Drafts and whatever else this browser kept is not for who comes after. */
const FORGET = '"storage"';

export async function action({ context, request }: ActionFunctionArgs) {
  const headers = { "Set-Cookie": await endSession(context, request), "Clear-Site-Data": FORGET };
  return redirect("/", { status: 303, headers });
}

export function loader() {
  return redirect("/");
}
