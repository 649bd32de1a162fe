import type { AppLoadContext } from "@remix-run/node";
import { notFound } from "~/http/not-found";
import { isListed } from "./email-list";
import { findRequestSession } from "./session.server";

/** For whoever runs this Memoro. To everybody else, signed in or not, a page that asks this is not there. */
export async function requireAdmin(context: AppLoadContext, request: Request): Promise<void> {
  if (!(await isAdmin(context, request))) notFound();
}

/** By the address that Google vouched for when they last signed in. */
export async function isAdmin(context: AppLoadContext, request: Request): Promise<boolean> {
  const email = (await findRequestSession(context, request))?.account.email;
  return typeof email === "string" && isListed(context.env.adminEmails, email, { keptByGoogle: true });
}
