import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireUser } from "~/auth/require-user.server";
import { parseForm } from "~/http/parse-form.server";
import { switchMorningMail } from "~/models/account.server";

/** A box that is not ticked is not sent. */
const schema = z.object({ on: z.literal("on").optional() });

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, schema);
  if (!form.ok) throw new Response("On or off is all it can be.", { status: form.status });
  await switchMorningMail(context.app, user.id, form.value.on === "on");
  return redirect("/settings?saved", 303);
}

export function loader() {
  return redirect("/settings");
}
