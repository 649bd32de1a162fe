import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import type { App } from "~/app.server";
import { requireUser } from "~/auth/require-user.server";
import { dayIn } from "~/time/zoned";
import type { UserId } from "~db/schema";
import { withDid } from "./did";
import { readFrom } from "./from-param.server";
import { idParam } from "./id-param";

/** `today` is the reader's, ISO. */
type Change = (app: App, userId: UserId, id: string, today: string) => Promise<{ activityId: string | null }>;

/** The action of a button that changes one thing by hand: back to the page it was pressed on, which says what was done. */
export function changeOne(change: Change) {
  return async ({ context, request, params }: ActionFunctionArgs) => {
    const user = await requireUser(context, request);
    const from = await readFrom(request);
    const today = dayIn(context.app.now(), user.timeZone);
    const { activityId } = await change(context.app, user.id, idParam(params), today);
    return redirect(withDid(from, activityId), 303);
  };
}
