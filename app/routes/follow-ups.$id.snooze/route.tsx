import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { safeRedirect } from "~/auth/redirect-to";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { parseForm } from "~/http/parse-form.server";
import { snoozeFollowUp } from "~/models/follow-up.server";
import { SNOOZES } from "~/time/snooze";
import { dayIn } from "~/time/zoned";

const schema = z.object({ for: z.enum(SNOOZES).exclude(["never"]).catch("day"), from: z.string().optional() });

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, schema);
  if (!form.ok) throw new Response("That is not a time to put it off for.", { status: form.status });
  const today = dayIn(context.app.now(), user.timeZone);
  const snooze = form.value.for;
  const { activityId } = await snoozeFollowUp(context.app, user.id, idParam(params), { snooze, today });
  return redirect(withDid(safeRedirect(form.value.from ?? "/upcoming"), activityId), 303);
}

export function loader() {
  return redirect("/upcoming");
}
