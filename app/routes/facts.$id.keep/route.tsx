import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { readFrom } from "~/http/from-param.server";
import { idParam } from "~/http/id-param";
import { keepFact } from "~/models/fact.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const { activityId } = await keepFact(context.app, user.id, idParam(params));
  return redirect(withDid(await readFrom(request), activityId), 303);
}

export function loader() {
  return redirect("/people");
}
