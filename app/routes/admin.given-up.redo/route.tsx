import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireAdmin } from "~/auth/admin.server";
import { parseForm } from "~/http/parse-form.server";

const form = z.object({ id: z.uuid().optional() });

/** Has one job that was given up done again, or all of them. */
export async function action({ context, request }: ActionFunctionArgs) {
  await requireAdmin(context, request);
  const parsed = await parseForm(request, form);
  if (!parsed.ok) throw new Response("There is no such job.", { status: 400 });
  const { id } = parsed.value;
  await context.app.queue.redoGivenUp(id === undefined ? undefined : [id]);
  return redirect("/admin", 303);
}
