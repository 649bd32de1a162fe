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
  account: Account;
  /** How many questions wait for an answer. */
  openSuggestions: number;
}

export interface ListedSession {
  id: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
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
    .select(["account.time_zone", "account.locale"])
    .select(countOpenSuggestions(sql`account.id`).as("openSuggestions"))
    .where("session.token_digest", "=", tokenDigest)
    .where("session.expires_at", ">", holds.now)
    .where("session.last_seen_at", ">", holds.idleSince)
    .executeTakeFirst();
  if (!row) return undefined;
  const { userId: id, name, email, time_zone: timeZone, locale, openSuggestions } = row;
  return { id: row.id, lastSeenAt: row.last_seen_at, account: { id, name, email, timeZone, locale }, openSuggestions };
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

/** False where this user has no such session. */
export async function deleteSession(db: Db, userId: UserId, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("session")
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function deleteSessionByToken(db: Db, tokenDigest: Buffer): Promise<void> {
  await db.deleteFrom("session").where("token_digest", "=", tokenDigest).execute();
}

/** Everyone's that no longer hold: their rows would only pile up. */
export async function deleteEndedSessions(db: Db, holds: Holds): Promise<void> {
  await db
    .deleteFrom("session")
    .where((row) => row.or([row("expires_at", "<=", holds.now), row("last_seen_at", "<=", holds.idleSince)]))
    .execute();
}
