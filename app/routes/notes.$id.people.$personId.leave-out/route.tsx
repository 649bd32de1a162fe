import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { leaveOut } from "~/models/suggestion.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { activityId } = await leaveOut(context.app, user.id, id, idParam(params, "personId"));
  return redirect(withDid(`/notes/${id}`, activityId), 303);
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/notes/${idParam(params)}`);
}
