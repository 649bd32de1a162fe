import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Db } from "../client.server";
import type { UserId } from "../schema";
import type { Account } from "./account.server";
import { countOpenSuggestions } from "./suggestion.server";

/** All of these run as the owner of the tables: a session is what tells whose request it is. */

export interface Session {
  id: string;
  lastSeenAt: Date;
  expiresAt: Date;
  account: Account;
  /** How many questions wait for an answer. */
  openSuggestions: number;
  token: SessionToken;
}

/** Where a session is in the changing of its token. */
export interface SessionToken {
  /** Of its present one. */
  digest: Buffer;
  /** Since when it has that. */
  since: Date;
  /** It was found by the one before. */
  isPrevious: boolean;
  /** Nobody has come with the present one yet, so the one before still holds. */
  isUnconfirmed: boolean;
}

export interface ListedSession {
  id: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
}

export interface EndedSession {
  userId: UserId;
  userAgent: string;
}

export interface NewSession {
  tokenDigest: Buffer;
  userAgent: string;
  createdAt: Date;
  expiresAt: Date;
}

/** Which sessions still hold: not past their end at `now`, and used since `idleSince`. */
export interface Holds {
  now: Date;
  idleSince: Date;
}

export async function insertSession(db: Db, userId: UserId, session: NewSession): Promise<void> {
  await db
    .insertInto("session")
    .values({
      id: newId(),
      user_id: userId,
      token_digest: session.tokenDigest,
      user_agent: session.userAgent,
      created_at: session.createdAt,
      last_seen_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

export async function findSession(db: Db, tokenDigest: Buffer, holds: Holds): Promise<Session | undefined> {
  const row = await db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.user_id")
    .select(["session.id", "session.last_seen_at", "account.id as userId", "account.name", "account.email"])
    .select(["account.time_zone", "account.locale", "session.expires_at", "session.token_digest"])
    .select(countOpenSuggestions(sql`account.id`).as("openSuggestions"))
    .select((row) => [
      row.fn.coalesce("session.token_since", "session.created_at").as("since"),
      row("session.token_digest", "<>", tokenDigest).as("isPrevious"),
      row
        .and([row("session.previous_digest", "is not", null), row("session.previous_until", "is", null)])
        .as("isUnconfirmed"),
    ])
    .where((row) =>
      row.or([
        row("session.token_digest", "=", tokenDigest),
        row.and([
          row("session.previous_digest", "=", tokenDigest),
          row.or([row("session.previous_until", "is", null), row("session.previous_until", ">", holds.now)]),
        ]),
      ]),
    )
    .where("session.expires_at", ">", holds.now)
    .where("session.last_seen_at", ">", holds.idleSince)
    .executeTakeFirst();
  if (!row) return undefined;
  const {
    userId: id,
    name,
    email,
    time_zone: timeZone,
    locale,
    openSuggestions,
    since,
    isPrevious,
    isUnconfirmed,
  } = row;
  return {
    id: row.id,
    lastSeenAt: row.last_seen_at,
    expiresAt: row.expires_at,
    account: { id, name, email, timeZone, locale },
    openSuggestions,
    token: { digest: row.token_digest, since, isPrevious: isPrevious === true, isUnconfirmed: isUnconfirmed === true },
  };
}

/** Gives a session another token in place of its present one (`from`); false where another request just did. */
export async function replaceToken(
  db: Db,
  userId: UserId,
  id: string,
  { from, to, at, previous }: { from: Buffer; to: Buffer; at: Date; previous?: Buffer },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("session")
    .set({ token_digest: to, token_since: at, previous_until: null, ...(previous && { previous_digest: previous }) })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("token_digest", "=", from)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** From `until` on the token before the present one is worth nothing. */
export async function endPreviousToken(db: Db, userId: UserId, id: string, until: Date): Promise<void> {
  await db
    .updateTable("session")
    .set({ previous_until: until })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("previous_until", "is", null)
    .execute();
}

export function listSessions(db: Db, userId: UserId, holds: Holds): Promise<ListedSession[]> {
  return db
    .selectFrom("session")
    .select(["id", "user_agent as userAgent", "created_at as createdAt", "last_seen_at as lastSeenAt"])
    .where("user_id", "=", userId)
    .where("expires_at", ">", holds.now)
    .where("last_seen_at", ">", holds.idleSince)
    .orderBy("last_seen_at", "desc")
    .execute();
}

export async function touchSession(db: Db, userId: UserId, id: string, seenAt: Date): Promise<void> {
  await db
    .updateTable("session")
    .set({ last_seen_at: seenAt })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
}

/** Undefined where this user has no such session. */
export function deleteSession(db: Db, userId: UserId, id: string): Promise<EndedSession | undefined> {
  return db
    .deleteFrom("session")
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .returning(["user_id as userId", "user_agent as userAgent"])
    .executeTakeFirst();
}

/** All of a user's but this one. */
export function deleteOtherSessions(db: Db, userId: UserId, id: string): Promise<EndedSession[]> {
  return db
    .deleteFrom("session")
    .where("user_id", "=", userId)
    .where("id", "<>", id)
    .returning(["user_id as userId", "user_agent as userAgent"])
    .execute();
}

/** Of one user, or of everybody. */
export function deleteAllSessions(db: Db, userId?: UserId): Promise<EndedSession[]> {
  return db
    .deleteFrom("session")
    .$if(userId !== undefined, (query) => query.where("user_id", "=", userId as UserId))
    .returning(["user_id as userId", "user_agent as userAgent"])
    .execute();
}

/** By its present token or the one before. */
export function deleteSessionByToken(db: Db, tokenDigest: Buffer): Promise<EndedSession | undefined> {
  return db
    .deleteFrom("session")
    .where((row) => row.or([row("token_digest", "=", tokenDigest), row("previous_digest", "=", tokenDigest)]))
    .returning(["user_id as userId", "user_agent as userAgent"])
    .executeTakeFirst();
}

/** Everyone's that no longer hold: their rows would only pile up. */
export async function deleteEndedSessions(db: Db, holds: Holds): Promise<void> {
  await db
    .deleteFrom("session")
    .where((row) => row.or([row("expires_at", "<=", holds.now), row("last_seen_at", "<=", holds.idleSince)]))
    .execute();
}
