import type { ActionFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { safeRedirect } from "~/auth/redirect-to";
import { requireUser } from "~/auth/require-user.server";
import type { UserId } from "~db/schema";
import type { Snooze } from "~/time/snooze";
import { dayIn } from "~/time/zoned";
import { idParam } from "./id-param";
import { parseForm } from "./parse-form.server";

interface AskedSnooze<For extends Snooze> {
  userId: UserId;
  id: string;
  snooze: For;
  /** The reader's own (ISO). */
  today: string;
  /** The page to go back to. */
  from: string;
}

/** What a press of Snooze asks for: of whom or what, for how long, and where it was pressed. */
export async function readSnooze<For extends Snooze>(
  { context, request, params }: ActionFunctionArgs,
  schema: z.ZodType<{ for: For; from?: string }>,
): Promise<AskedSnooze<For>> {
  const user = await requireUser(context, request);
  const form = await parseForm(request, schema);
  if (!form.ok) throw new Response("That is not a time to put it off for.", { status: form.status });
  return {
    userId: user.id,
    id: idParam(params),
    snooze: form.value.for,
    today: dayIn(context.app.now(), user.timeZone),
    from: safeRedirect(form.value.from ?? "/upcoming"),
  };
}
