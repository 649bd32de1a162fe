import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { becomeUser, type Db, type Tx } from "../client.server";
import type { UserId } from "../schema";

export interface Account {
  id: UserId;
  name: string;
  email: string | null;
  timeZone: string | null;
  locale: string | null;
}

export interface NewAccount {
  name: string;
  email?: string;
  /** By what Google calls this account for ever; without one it is this machine's owner, of whom there is one. */
  googleSub?: string;
  timeZone: string | null;
  locale: string | null;
}

const COLUMNS = ["id", "name", "email", "time_zone as timeZone", "locale"] as const;
/** For comparing, ASCII alone, as `foldEmail` does. */
const FOLDED_EMAIL = sql<string>`lower(email collate "C")`;

/** Before anyone is signed in: looked up as the owner of the tables. */
export function findLocalAccount(db: Db): Promise<Account | undefined> {
  return db.selectFrom("account").select(COLUMNS).where("is_local", "=", true).executeTakeFirst();
}

/** BCP 47; undefined where it is not known. */
export async function findLocale(tx: Tx, userId: UserId): Promise<string | undefined> {
  const row = await tx.selectFrom("account").select("locale").where("id", "=", userId).executeTakeFirst();
  return row?.locale ?? undefined;
}

/** Everybody, as the owner of the tables sees them. */
export async function listAccountIds(db: Db): Promise<UserId[]> {
  const rows = await db.selectFrom("account").select("id").orderBy("id").execute();
  return rows.map((row) => row.id);
}

export function findAccountByGoogleSub(db: Db, googleSub: string): Promise<Account | undefined> {
  return db.selectFrom("account").select(COLUMNS).where("google_sub", "=", googleSub).executeTakeFirst();
}

/** Everybody who has this address (as `foldEmail` makes it): one, but where it passed on before that was looked after. */
export function listAccountsByEmail(db: Db, email: string): Promise<Account[]> {
  return db.selectFrom("account").select(COLUMNS).where(FOLDED_EMAIL, "=", email).orderBy("id").execute();
}

/**
 * As it is today by Google: an address can change, and can pass to somebody else. It is one account's; whoever had it before
 * has none until they sign in again, so that neither their mail nor what the address may do passes on with it.
 */
export function setAccountEmail(db: Db, userId: UserId, email: string): Promise<void> {
  return db.transaction().execute(async (tx) => {
    await tx.updateTable("account").set({ email }).where("id", "=", userId).execute();
    await takeEmail(tx, userId, email);
  });
}

async function takeEmail(tx: Tx, userId: UserId, email: string): Promise<void> {
  await tx
    .updateTable("account")
    .set({ email: null })
    .where(FOLDED_EMAIL, "=", sql<string>`lower(${email} collate "C")`)
    .where("id", "<>", userId)
    .execute();
}

/** Keeps this machine's own account for whom Google calls by this address (in lower case). False where it is somebody's already. */
export async function setClaim(db: Db, email: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("account")
    .set({ claim_email: email })
    .where("is_local", "=", true)
    .where("google_sub", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Gives this machine's own account to this Google account if it was kept for its address; to one and never again. */
export function takeClaim(
  db: Db,
  { claim, email, googleSub }: { claim: string; email: string; googleSub: string },
): Promise<UserId | undefined> {
  return db.transaction().execute(async (tx) => {
    const taken = await tx
      .updateTable("account")
      .set({ google_sub: googleSub, email, claim_email: null })
      .where("is_local", "=", true)
      .where("google_sub", "is", null)
      .where("claim_email", "=", claim)
      .returning("id")
      .executeTakeFirst();
    if (taken) await takeEmail(tx, taken.id, email);
    return taken?.id;
  });
}

/** The account and the person who is its owner. Undefined where the same one has just been made by another request. */
export function createAccount(db: Db, account: NewAccount): Promise<UserId | undefined> {
  return db.transaction().execute(async (tx) => {
    const made = await tx
      .insertInto("account")
      .values({
        id: newId() as UserId,
        name: account.name,
        email: account.email ?? null,
        google_sub: account.googleSub ?? null,
        is_local: account.googleSub === undefined,
        time_zone: account.timeZone,
        locale: account.locale,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!made) return undefined;
    if (account.email !== undefined) await takeEmail(tx, made.id, account.email);
    await becomeUser(tx, made.id);
    await tx
      .insertInto("person")
      .values({ user_id: made.id, id: newId(), name: account.name, is_self: true })
      .execute();
    return made.id;
  });
}

/** Whether a mail of what is due comes each morning; null where there is no address to send it to. */
export async function findMorningMail(tx: Tx, userId: UserId): Promise<{ email: string; on: boolean } | null> {
  const row = await tx
    .selectFrom("account")
    .select(["email", "morning_mail"])
    .where("id", "=", userId)
    .executeTakeFirst();
  return row?.email == null ? null : { email: row.email, on: row.morning_mail };
}

/** False where it was so already. */
export async function setMorningMail(tx: Tx, userId: UserId, on: boolean): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("account")
    .set({ morning_mail: on })
    .where("id", "=", userId)
    .where("morning_mail", "<>", on)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The name of a zone that Intl knows, or null to go by the default again. */
export async function setAccountTimeZone(tx: Tx, userId: UserId, timeZone: string | null): Promise<void> {
  await tx.updateTable("account").set({ time_zone: timeZone }).where("id", "=", userId).execute();
}
