import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { readFrom } from "~/http/from-param.server";
import { idParam } from "~/http/id-param";
import { markFact } from "~/models/fact.server";
import { dayIn } from "~/time/zoned";

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const today = dayIn(context.app.now(), user.timeZone);
  const { activityId } = await markFact(context.app, user.id, idParam(params), { as: "given", today });
  return redirect(withDid(await readFrom(request), activityId), 303);
}

export function loader() {
  return redirect("/people");
}
