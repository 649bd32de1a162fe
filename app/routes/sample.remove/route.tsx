import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { requireUser } from "~/auth/require-user.server";
import { removeSample } from "~/models/sample.server";

export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  await removeSample(context.app, user.id);
  return redirect("/", 303);
}

export function loader() {
  return redirect("/");
}
