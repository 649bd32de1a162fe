import { redirect } from "@remix-run/node";
import { changeOne } from "~/http/change-one.server";
import { deleteFollowUp } from "~/models/follow-up.server";

export const action = changeOne(deleteFollowUp);

export function loader() {
  return redirect("/upcoming");
}
