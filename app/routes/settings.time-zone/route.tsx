import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireUser } from "~/auth/require-user.server";
import { timeZone } from "~/auth/time-zone";
import { parseForm } from "~/http/parse-form.server";
import { setTimeZone } from "~/models/account.server";

const schema = z.object({ timeZone });

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, schema);
  // The page offers only what is known, so whoever sends another sent it by hand.
  if (!form.ok) throw new Response(form.errors.timeZone, { status: form.status });
  await setTimeZone(context.app, user.id, form.value.timeZone);
  return redirect("/settings?saved", 303);
}

export function loader() {
  return redirect("/settings");
}
