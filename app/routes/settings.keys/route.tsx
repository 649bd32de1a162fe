import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireUser } from "~/auth/require-user.server";
import { keepLetterKeys } from "~/http/letter-keys.server";
import { parseForm } from "~/http/parse-form.server";

/** A box that is not ticked is not sent. */
const schema = z.object({ act: z.literal("yes").optional().catch(undefined) });

export async function action({ context, request }: ActionFunctionArgs) {
  await requireUser(context, request);
  const form = await parseForm(request, schema);
  const cookie = await keepLetterKeys(context, form.ok && form.value.act === "yes");
  return redirect("/settings?saved", { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader() {
  return redirect("/settings");
}
