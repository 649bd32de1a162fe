import { redirect } from "@remix-run/node";
import { changeOne } from "~/http/change-one.server";
import { deleteTie } from "~/models/tie.server";

export const action = changeOne(deleteTie);

export function loader() {
  return redirect("/people");
}
