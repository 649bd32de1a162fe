import { createHash, randomBytes } from "node:crypto";
import { createCookie, type AppLoadContext } from "@remix-run/node";
import {
  deleteEndedSessions,
  deleteSession,
  deleteSessionByToken,
  findSession,
  insertSession,
  listSessions,
  touchSession,
  type Holds,
  type ListedSession,
  type Session,
} from "~db/queries/session.server";
import type { UserId } from "~db/schema";
import type { Env } from "~/env.server";

/**
 * How long a session holds: so long as it is used once in 30 days, and 180 days at most. When it was last used is
 * written down every five minutes, so that reading a page is not a write each time.
 */
const IDLE_DAYS = 30;
const LONGEST_DAYS = 180;
const SEEN_EVERY_MS = 5 * 60_000;

const DAY_MS = 86_400_000;
const TOKEN_BYTES = 32;
/** Enough to tell the device by; what is sent can be of any length. */
const USER_AGENT_LENGTH = 400;

/** Signs in: a new token in the returned Set-Cookie. A session this browser had before ends, so no token outlives a sign-in. */
export async function startSession(context: AppLoadContext, request: Request, userId: UserId): Promise<string> {
  const { db, now } = context.app;
  await forgetSession(context, request);
  await deleteEndedSessions(db, holds(now()));
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const createdAt = now();
  await insertSession(db, userId, {
    tokenDigest: digest(token),
    userAgent: (request.headers.get("User-Agent") ?? "").slice(0, USER_AGENT_LENGTH),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + LONGEST_DAYS * DAY_MS),
  });
  return sessionCookie(context.env).serialize(token, { maxAge: (LONGEST_DAYS * DAY_MS) / 1000 });
}

/** Signs out: the token is worth nothing from here on. The returned Set-Cookie has the browser forget it too. */
export async function endSession(context: AppLoadContext, request: Request): Promise<string> {
  await forgetSession(context, request);
  return sessionCookie(context.env).serialize("", { maxAge: 0 });
}

/** Each part of a page asks whose it is: they share one answer, for as long as the request and its token are the same. */
const found = new WeakMap<AppLoadContext, { token: string; session: Promise<Session | undefined> }>();

/** The session this request belongs to, if its token still holds. */
export async function findRequestSession(context: AppLoadContext, request: Request): Promise<Session | undefined> {
  const token = await readToken(context.env, request);
  if (token === undefined) return undefined;
  const before = found.get(context);
  if (before?.token === token) return before.session;
  const session = findHoldingSession(context, token);
  found.set(context, { token, session });
  return session;
}

async function findHoldingSession(context: AppLoadContext, token: string): Promise<Session | undefined> {
  const { db, now } = context.app;
  const session = await findSession(db, digest(token), holds(now()));
  if (session && now().getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await touchSession(db, session.account.id, session.id, now());
  }
  return session;
}

/** Most recently used first. */
export function listHoldingSessions({ app }: AppLoadContext, userId: UserId): Promise<ListedSession[]> {
  return listSessions(app.db, userId, holds(app.now()));
}

/** False where the user has no such session. */
export function revokeSession({ app }: AppLoadContext, userId: UserId, id: string): Promise<boolean> {
  return deleteSession(app.db, userId, id);
}

async function forgetSession(context: AppLoadContext, request: Request): Promise<void> {
  const { app, env } = context;
  const token = await readToken(env, request);
  found.delete(context);
  if (token !== undefined) await deleteSessionByToken(app.db, digest(token));
}

async function readToken(env: Env, request: Request): Promise<string | undefined> {
  const token: unknown = await sessionCookie(env).parse(request.headers.get("Cookie"));
  return typeof token === "string" && token !== "" ? token : undefined;
}

/** Over https its name binds it to this very host: no neighbour on the same domain can put one of theirs in its place. */
function sessionCookie(env: Env) {
  const secure = env.publicUrl?.protocol === "https:";
  return createCookie(secure ? "__Host-memoro" : "memoro", { httpOnly: true, sameSite: "lax", path: "/", secure });
}

/** Only this is kept: who reads the table can't sign in with what is in it. */
function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

function holds(now: Date): Holds {
  return { now, idleSince: new Date(now.getTime() - IDLE_DAYS * DAY_MS) };
}
