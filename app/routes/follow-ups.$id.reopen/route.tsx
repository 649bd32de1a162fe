import { redirect } from "@remix-run/node";
import { changeOne } from "~/http/change-one.server";
import { reopenFollowUp } from "~/models/follow-up.server";

export const action = changeOne(reopenFollowUp);

export function loader() {
  return redirect("/upcoming");
}
