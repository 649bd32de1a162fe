import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireUser } from "~/auth/require-user.server";
import { revokeSession } from "~/auth/session.server";
import { notFound } from "~/http/not-found";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = z.uuid().safeParse(params.id);
  if (!id.success || !(await revokeSession(context, user.id, id.data))) notFound();
  return redirect("/settings", 303);
}

export function loader() {
  return redirect("/settings");
}
