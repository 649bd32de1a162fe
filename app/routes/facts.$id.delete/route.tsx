import { redirect } from "@remix-run/node";
import { changeOne } from "~/http/change-one.server";
import { deleteFact } from "~/models/fact.server";

export const action = changeOne(deleteFact);

export function loader() {
  return redirect("/people");
}
