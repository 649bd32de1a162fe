import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { addSample } from "~/models/sample.server";

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  await addSample(context.app, user.id, user.timeZone);
  return redirect("/", 303);
}

export function loader() {
  return redirect("/");
}
