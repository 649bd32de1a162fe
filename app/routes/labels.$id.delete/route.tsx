import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { deleteLabel } from "~/models/label.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const { activityId } = await deleteLabel(context.app, user.id, idParam(params));
  return redirect(withDid("/labels", activityId), 303);
}

export function loader() {
  return redirect("/labels");
}
