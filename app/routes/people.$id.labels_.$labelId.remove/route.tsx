import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { removeLabel } from "~/models/label.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { activityId } = await removeLabel(context.app, user.id, [id], idParam(params, "labelId"));
  return redirect(withDid(`/people/${id}`, activityId), 303);
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/people/${idParam(params)}`);
}
