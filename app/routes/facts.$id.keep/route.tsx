import { redirect } from "@remix-run/node";
import { changeOne } from "~/http/change-one.server";
import { keepFact } from "~/models/fact.server";

export const action = changeOne(keepFact);

export function loader() {
  return redirect("/people");
}
