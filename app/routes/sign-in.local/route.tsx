import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { signInOwner } from "~/auth/local-door.server";
import { safeRedirect } from "~/auth/redirect-to";
import { parseForm } from "~/http/parse-form.server";
import { timeZone } from "~/auth/time-zone";

const schema = z.object({ to: z.string().optional(), timeZone: timeZone.nullable().catch(null) });

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await parseForm(request, schema);
  const { to, timeZone } = form.ok ? form.value : { to: "/", timeZone: null };
  const cookie = await signInOwner(context, request, { timeZone });
  return redirect(safeRedirect(to), { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader() {
  return redirect("/sign-in");
}
