import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { unmergePerson } from "~/models/merge.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const { personId, activityId } = await unmergePerson(context.app, user.id, idParam(params));
  return redirect(withDid(`/people/${personId}`, activityId), 303);
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/people/${idParam(params)}`);
}
