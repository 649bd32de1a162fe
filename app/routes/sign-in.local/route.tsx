import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signInOwner } from "~/auth/local-door.server";
import { readSignInForm } from "~/auth/sign-in-fields.server";

export async function action({ context, request }: ActionFunctionArgs) {
  const { to, timeZone } = await readSignInForm(request);
  const cookie = await signInOwner(context, request, { timeZone });
  return redirect(to, { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader() {
  return redirect("/sign-in");
}
