import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { finishGoogle } from "~/auth/google.server";

export async function loader({ context, request }: LoaderFunctionArgs) {
  const arrival = await finishGoogle(context, request);
  return arrival.is === "in" ? redirect(arrival.to, { headers: arrival.headers }) : redirect(`/sign-in?${arrival.is}`);
}
