import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { asUser } from "~db/client.server";
import { listActivities } from "~db/queries/activity.server";
import { requireUser } from "~/auth/require-user.server";
import { withUndid } from "~/http/did";
import { undoActivity } from "~/models/undo-activity.server";

/** Further back than this nobody means by "the last". */
const LOOKED_AT = 20;

/** Takes back the newest change that was not yet; the page of what was done shows what became of it. */
export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const activities = await asUser(context.app.db, user.id, (tx) =>
    listActivities(tx, user.id, { before: null, limit: LOOKED_AT }),
  );
  const last = activities.find(({ undone, undoable }) => undoable && !undone);
  if (!last) return redirect("/activities", 303);
  await undoActivity(context.app, user.id, last.id);
  return redirect(withUndid("/activities", last.id), 303);
}

export function loader() {
  return redirect("/activities");
}
