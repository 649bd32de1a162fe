import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { keepApart } from "~/models/merge.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, z.object({ otherId: z.uuid() }));
  if (!form.ok) notFound();
  const pair = { personId: idParam(params), otherId: form.value.otherId };
  const { activityId } = await keepApart(context.app, user.id, pair);
  return redirect(withDid("/people/duplicates", activityId), 303);
}

export function loader() {
  return redirect("/people/duplicates");
}
