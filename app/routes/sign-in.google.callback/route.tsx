import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { finishGoogle } from "~/auth/google.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const done = await finishGoogle(context, request);
  return done ? redirect(done.to, { headers: done.headers }) : redirect("/sign-in?failed");
}
