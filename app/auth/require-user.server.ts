import { redirect, type AppLoadContext } from "@remix-run/node";
import type { Session } from "~db/queries/session.server";
import type { UserId } from "~db/schema";
import { isLocalMode } from "~/env.server";
import { limitOf } from "~/http/rate-limit.server";
import { acceptedLocale } from "./locale.server";
import { signInPath } from "./redirect-to";
import { findRequestSession } from "./session.server";

export interface SignedInUser {
  id: UserId;
  name: string;
  /** IANA name. */
  timeZone: string;
  /** BCP 47, one that Intl knows. */
  locale: string;
  /** Of the session this request came with. */
  sessionId: string;
  /** How many questions wait for an answer. */
  openSuggestions: number;
}

/** Who is signed in. Throws: a redirect to sign-in when nobody is, a 429 when the account asked too much of us just now. */
export async function requireUser(context: AppLoadContext, request: Request): Promise<SignedInUser> {
  const user = await findUser(context, request);
  if (!user) throw redirect(signInPath(request), 303);
  const limit = limitOf(request);
  if (limit) await context.limit(limit, user.id);
  return user;
}

export async function findUser(context: AppLoadContext, request: Request): Promise<SignedInUser | undefined> {
  const session = await findRequestSession(context, request);
  return session && describeUser(context, request, session);
}

function describeUser({ env }: AppLoadContext, request: Request, session: Session): SignedInUser {
  const { id: sessionId, account, openSuggestions } = session;
  // In local mode this machine is the owner's own, so its clock is set to where they are.
  const here = () => (isLocalMode(env) ? Intl.DateTimeFormat().resolvedOptions().timeZone : "UTC");
  return {
    id: account.id,
    name: account.name,
    timeZone: account.timeZone ?? here(),
    locale: account.locale ?? acceptedLocale(request),
    sessionId,
    openSuggestions,
  };
}
