import { randomBytes } from "node:crypto";
import { createCookieSessionStorage, type AppLoadContext, type Session } from "@remix-run/node";
import { Authenticator, AuthorizationError } from "remix-auth";
import { asUser } from "~db/client.server";
import { recordAtDoor } from "~db/queries/activity.server";
import { createAccount, findAccountByGoogleSub, setAccountEmail, takeClaim } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import type { Env } from "~/env.server";
import { describeCookie } from "~/http/cookie.server";
import { notFound } from "~/http/not-found";
import { foldEmail, isListed } from "./email-list";
import { PkceGoogleStrategy, type GoogleUser } from "./google-strategy.server";
import { acceptedLocale } from "./locale.server";
import { startSession } from "./session.server";

/** What the browser carries from our page to Google and back, sealed; a sign-in left lying longer starts again. */
interface Journey {
  verifier: string;
  to: string;
  timeZone: string | null;
}
const JOURNEY_SECONDS = 600;
const NAME_LENGTH = 200;

/** Leads to Google: throws the redirect. A 404 where no Google client is set up. */
export async function startGoogle(context: AppLoadContext, request: Request, to: string, timeZone: string | null) {
  const storage = journeyStorage(context.env);
  await context.limit("sign-in");
  const session = await storage.getSession();
  session.set("verifier", randomBytes(32).toString("base64url"));
  session.set("to", to);
  session.set("timeZone", timeZone);
  await authenticate(context.env, request, session);
  throw new Error("Google's strategy did not lead to Google.");
}

/** "failed": Google, or the way back, did not vouch for anybody. "unlisted": it did, for somebody who has no account and may make none. */
export type Arrival = { is: "in"; to: string; headers: Headers } | { is: "failed" } | { is: "unlisted" };

/** Back from Google: signs in, with the account made at first use. */
export async function finishGoogle(context: AppLoadContext, request: Request): Promise<Arrival> {
  const { env, log } = context;
  const storage = journeyStorage(env);
  await context.limit("sign-in");
  const session = await storage.getSession(request.headers.get("Cookie"));
  try {
    const user = await authenticate(env, request, session);
    const userId = await findOrMakeAccount(context, request, user, session.get("timeZone") ?? null);
    if (!userId) {
      log.warn("somebody who is not on the list came by way of Google");
      return { is: "unlisted" };
    }
    const headers = new Headers();
    headers.append("Set-Cookie", await storage.destroySession(session));
    headers.append("Set-Cookie", await startSession(context, request, userId));
    return { is: "in", to: session.get("to") ?? "/", headers };
  } catch (error) {
    if (!(error instanceof AuthorizationError)) throw error;
    log.warn({ reason: error.message }, "a sign-in with Google failed");
    return { is: "failed" };
  }
}

/**
 * An account is tied to Google's own id for somebody, never to an address. The address only says who may make one, and who
 * is given the one that was kept for them. Undefined: they may not.
 */
async function findOrMakeAccount(
  { app, env }: AppLoadContext,
  request: Request,
  { sub, name, email, keptByGoogle }: GoogleUser,
  timeZone: string | null,
): Promise<UserId | undefined> {
  const known = await findAccountByGoogleSub(app.db, sub);
  if (known) {
    await setAccountEmail(app.db, known.id, email);
    return known.id;
  }
  const claimed = await takeClaim(app.db, { claim: foldEmail(email), email, googleSub: sub });
  if (claimed) {
    await asUser(app.db, claimed, (tx) => recordAtDoor(tx, claimed, "claim-account", email));
    return claimed;
  }
  if (!isListed([...env.allowedEmails, ...env.adminEmails], email, { keptByGoogle })) return undefined;
  const account = {
    name: name.slice(0, NAME_LENGTH),
    email,
    googleSub: sub,
    timeZone,
    locale: acceptedLocale(request),
  };
  const id = (await createAccount(app.db, account)) ?? (await findAccountByGoogleSub(app.db, sub))?.id;
  if (!id) throw new Error("The account was neither found nor made.");
  return id;
}

function authenticate(env: Env, request: Request, session: Session<Journey>): Promise<GoogleUser> {
  const { google, publicUrl } = env;
  if (!google || !publicUrl) notFound();
  const strategy = new PkceGoogleStrategy(
    {
      clientID: google.clientId,
      clientSecret: google.clientSecret,
      callbackURL: new URL("/sign-in/google/callback", publicUrl).href,
      prompt: "select_account",
    },
    google.endpoints,
    session.get("verifier") ?? "",
  );
  // The strategy asks the storage for the request's session, and it must be this one, with the verifier in it.
  const storage = { ...journeyStorage(env), getSession: () => Promise.resolve(session) };
  // Without the form that led here, which has been read and can't be sent on.
  const { url, headers } = request;
  return new Authenticator<GoogleUser>(storage, { throwOnError: true })
    .use(strategy)
    .authenticate("google", new Request(url, { headers }));
}

function journeyStorage(env: Env) {
  const { google, sessionSecret } = env;
  if (!google || !sessionSecret) notFound();
  return createCookieSessionStorage<Journey>({
    cookie: { ...describeCookie(env, "memoro-google"), secrets: [sessionSecret], maxAge: JOURNEY_SECONDS },
  });
}
