import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { startGoogle } from "~/auth/google.server";
import { readSignInForm } from "~/auth/sign-in-fields.server";

export async function action({ context, request }: ActionFunctionArgs) {
  const { to, timeZone } = await readSignInForm(request);
  return startGoogle(context, request, to, timeZone);
}

export function loader() {
  return redirect("/sign-in");
}
