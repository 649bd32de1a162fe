import { createHash, randomBytes } from "node:crypto";
import { createCookie, type AppLoadContext } from "@remix-run/node";
import { asUser, becomeUser } from "~db/client.server";
import { recordAtDoor } from "~db/queries/activity.server";
import {
  deleteEndedSessions,
  deleteOtherSessions,
  deleteSession,
  deleteSessionByToken,
  endPreviousToken,
  findSession,
  insertSession,
  listSessions,
  replaceToken,
  touchSession,
  type EndedSession,
  type Holds,
  type ListedSession,
  type Session,
} from "~db/queries/session.server";
import type { UserId } from "~db/schema";
import type { Env } from "~/env.server";
import { describeCookie } from "~/http/cookie.server";
import { describeDevice } from "./device";

/**
 * How long a session holds: so long as it is used once in 30 days, and 180 days at most. When it was last used is
 * written down every five minutes, so that reading a page is not a write each time.
 */
const IDLE_DAYS = 30;
const LONGEST_DAYS = 180;
const SEEN_EVERY_MS = 5 * 60_000;

const DAY_MS = 86_400_000;
const RENEWED_AFTER_MS = DAY_MS;
const UNDER_WAY_MS = 60_000;
const TOKEN_BYTES = 32;
/** Enough to tell the device by; what is sent can be of any length. */
const USER_AGENT_LENGTH = 400;

/** Signs in: a new token in the returned Set-Cookie. A session this browser had before ends, so no token outlives a sign-in. */
export async function startSession(context: AppLoadContext, request: Request, userId: UserId): Promise<string> {
  const { db, now } = context.app;
  await forgetSession(context, request);
  await deleteEndedSessions(db, holds(now()));
  const token = makeToken();
  const createdAt = now();
  const session = {
    tokenDigest: digest(token),
    userAgent: (request.headers.get("User-Agent") ?? "").slice(0, USER_AGENT_LENGTH),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + LONGEST_DAYS * DAY_MS),
  };
  await db.transaction().execute(async (tx) => {
    await insertSession(tx, userId, session);
    await becomeUser(tx, userId);
    await recordAtDoor(tx, userId, "sign-in", describeDevice(session.userAgent));
  });
  context.log.info({ account: userId }, "signed in");
  return sealToken(context.env, token, session.expiresAt, createdAt);
}

/** Signs out: the token is worth nothing from here on. The returned Set-Cookie has the browser forget it too. */
export async function endSession(context: AppLoadContext, request: Request): Promise<string> {
  const ended = await forgetSession(context, request);
  if (ended) {
    const { userId, userAgent } = ended;
    await asUser(context.app.db, userId, (tx) => recordAtDoor(tx, userId, "sign-out", describeDevice(userAgent)));
    context.log.info({ account: userId }, "signed out");
  }
  return sessionCookie(context.env).serialize("", { maxAge: 0 });
}

/** Each part of a page asks whose it is: they share one answer, for as long as the request and its token are the same. */
const found = new WeakMap<AppLoadContext, { token: string; session: Promise<Session | undefined> }>();

/** The session this request belongs to, if its token still holds; in use for a day, the token is changed for another. */
export async function findRequestSession(context: AppLoadContext, request: Request): Promise<Session | undefined> {
  const token = await readToken(context.env, request);
  if (token === undefined) return undefined;
  const before = found.get(context);
  if (before?.token === token) return before.session;
  const session = findHoldingSession(context, token);
  found.set(context, { token, session });
  return session;
}

/** Whether this browser comes with a session that is no more. */
export async function isSessionOver(context: AppLoadContext, request: Request): Promise<boolean> {
  return (await readToken(context.env, request)) !== undefined && !(await findRequestSession(context, request));
}

async function findHoldingSession(context: AppLoadContext, token: string): Promise<Session | undefined> {
  const { db, now } = context.app;
  const session = await findSession(db, digest(token), holds(now()));
  if (!session) return undefined;
  if (now().getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
    await touchSession(db, session.account.id, session.id, now());
  }
  await renewToken(context, session);
  return session;
}

/** Most recently used first. */
export function listHoldingSessions({ app }: AppLoadContext, userId: UserId): Promise<ListedSession[]> {
  return listSessions(app.db, userId, holds(app.now()));
}

/** Ends another session of the user's; false where they have no such one. */
export async function revokeSession({ app, log }: AppLoadContext, userId: UserId, id: string): Promise<boolean> {
  const ended = await deleteSession(app.db, userId, id);
  if (!ended) return false;
  await asUser(app.db, userId, (tx) => recordAtDoor(tx, userId, "end-session", describeDevice(ended.userAgent)));
  log.info({ account: userId }, "a session was ended from another");
  return true;
}

/** Ends all of the user's sessions but the one that asks for it. */
export async function revokeOtherSessions(
  { app, log }: AppLoadContext,
  { id: userId, sessionId }: { id: UserId; sessionId: string },
): Promise<void> {
  const ended = await deleteOtherSessions(app.db, userId, sessionId);
  if (ended.length === 0) return;
  const devices = ended.map(({ userAgent }) => describeDevice(userAgent)).join(", ");
  await asUser(app.db, userId, (tx) => recordAtDoor(tx, userId, "end-sessions", devices));
  log.info({ account: userId, sessions: ended.length }, "all other sessions were ended");
}

/**
 * A token is used for a day, so that one that got out is not worth half a year. The one before holds until the browser has come
 * back with its successor, in case the answer that brought it was lost, and for a moment longer, for requests under way.
 */
async function renewToken(context: AppLoadContext, { id, expiresAt, account, token }: Session): Promise<void> {
  const { db, now } = context.app;
  const age = now().getTime() - token.since.getTime();
  if (token.isUnconfirmed && !token.isPrevious) {
    return endPreviousToken(db, account.id, id, new Date(now().getTime() + UNDER_WAY_MS));
  }
  if (token.isPrevious ? !token.isUnconfirmed || age < UNDER_WAY_MS : age < RENEWED_AFTER_MS) return;
  const next = makeToken();
  const change = {
    from: token.digest,
    to: digest(next),
    at: now(),
    ...(!token.isPrevious && { previous: token.digest }),
  };
  if (!(await replaceToken(db, account.id, id, change))) return;
  context.setCookie(await sealToken(context.env, next, expiresAt, now()));
}

/** Without a word: whoever signs in anew, or out. */
async function forgetSession(context: AppLoadContext, request: Request): Promise<EndedSession | undefined> {
  const { app, env } = context;
  const token = await readToken(env, request);
  found.delete(context);
  return token === undefined ? undefined : deleteSessionByToken(app.db, digest(token));
}

async function readToken(env: Env, request: Request): Promise<string | undefined> {
  const token: unknown = await sessionCookie(env).parse(request.headers.get("Cookie"));
  return typeof token === "string" && token !== "" ? token : undefined;
}

function sessionCookie(env: Env) {
  const { name, ...options } = describeCookie(env, "memoro");
  return createCookie(name, options);
}

/** Only this is kept: who reads the table can't sign in with what is in it. */
function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

function makeToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

function sealToken(env: Env, token: string, expiresAt: Date, now: Date): Promise<string> {
  return sessionCookie(env).serialize(token, { maxAge: Math.floor((expiresAt.getTime() - now.getTime()) / 1000) });
}

function holds(now: Date): Holds {
  return { now, idleSince: new Date(now.getTime() - IDLE_DAYS * DAY_MS) };
}
