import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { withUndid } from "~/http/did";
import { readFrom } from "~/http/from-param.server";
import { idParam } from "~/http/id-param";
import { undoActivity } from "~/models/undo-activity.server";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const from = await readFrom(request);
  await undoActivity(context.app, user.id, id);
  // Whoever was added is gone with that, and so is their page.
  const personId = z.uuid().safeParse(/^\/people\/([^/?#]+)/.exec(from)?.[1]);
  const isThere =
    !personId.success || (await asUser(context.app.db, user.id, (tx) => findPerson(tx, user.id, personId.data)));
  return redirect(withUndid(isThere ? from : "/people", id), 303);
}

export function loader() {
  return redirect("/activities");
}
