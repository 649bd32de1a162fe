import { redirect } from "@remix-run/node";
import { changeOne } from "~/http/change-one.server";
import { completeFollowUp } from "~/models/follow-up.server";

export const action = changeOne(completeFollowUp);

export function loader() {
  return redirect("/upcoming");
}
