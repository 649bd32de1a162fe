import { redirect } from "@remix-run/node";
import { changeOne } from "~/http/change-one.server";
import { markFact } from "~/models/fact.server";

export const action = changeOne((app, userId, id, today) => markFact(app, userId, id, { as: "settled", today }));

export function loader() {
  return redirect("/people");
}
