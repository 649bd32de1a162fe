import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { deleteEncounter } from "~/models/encounter.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const { personId, activityId } = await deleteEncounter(context.app, user.id, idParam(params));
  return redirect(withDid(`/people/${personId}`, activityId), 303);
}

export function loader() {
  return redirect("/people");
}
