import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { undoNote } from "~/models/note.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { activityId } = await undoNote(context.app, user.id, id);
  return redirect(withDid(`/notes/${id}`, activityId), 303);
}

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/notes/${idParam(params)}`);
}
