import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { withDid } from "~/http/did";
import { readSnooze } from "~/http/read-snooze.server";
import { snoozeFollowUp } from "~/models/follow-up.server";
import { SNOOZES } from "~/time/snooze";

const schema = z.object({ for: z.enum(SNOOZES).exclude(["never"]).catch("day"), from: z.string().optional() });

export async function action(asked: ActionFunctionArgs) {
  const { userId, id, from, ...when } = await readSnooze(asked, schema);
  const { activityId } = await snoozeFollowUp(asked.context.app, userId, id, when);
  return redirect(withDid(from, activityId), 303);
}

export function loader() {
  return redirect("/upcoming");
}
