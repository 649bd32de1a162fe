import { sql, type RawBuilder } from "kysely";
import type { Db, Tx } from "../client.server";
import type { UserId } from "../schema";
import { DOOR_VERBS } from "./activity.server";

/**
 * Every table that holds something of an account's own, in an order in which its rows can be written. What is worked out
 * from these (passages and their words) and what belongs to a device (sessions) is not among them.
 */
export const ACCOUNT_TABLES = [
  "person",
  "photo",
  "label",
  "person_label",
  "not_same",
  "encounter",
  "note",
  "note_person",
  "reading",
  "fact",
  "tie",
  "follow_up",
  "source",
  "suggestion",
  "saved_search",
  "recent_search",
  "model_call",
  "activity",
  "activity_row",
] as const;
export type AccountTable = (typeof ACCOUNT_TABLES)[number];

/** Tables with an owner that are left out, and why nothing is lost by it. */
export const LEFT_OUT = {
  session: "a device's, not the notebook's",
  look_ahead: "whether this installation sent its mail, of no use to another",
  passage: "made anew from notes and facts",
  passage_word: "counted anew from passages",
} as const;

/** Columns that point at rows written later, or at others of the same table: filled in when all rows are there. */
const LATER: Partial<Record<AccountTable, readonly string[]>> = {
  person: ["merged_into", "photo_id", "rhythm_from"],
  fact: ["superseded_by"],
};
/** Kept by a trigger. */
const WORKED_OUT = ["kept_id"];
const BATCH = 500;

/** A row as it is written down: its columns but the owner, days and instants as ISO strings, a photo's bytes as base64. */
export type AccountRow = Record<string, unknown>;

/** Who signed in from where is of the account here, not of the notebook. */
const ofNotebook = (table: AccountTable) =>
  table === "activity" ? sql`and verb <> all(${[...DOOR_VERBS]}::text[])` : sql``;

/**
 * The rows of one table in a fixed order, some hundred at a time; instants are in UTC whatever the session's time zone.
 * `door`: with what happened to the account as a whole.
 */
export async function* readRows(
  tx: Tx,
  userId: UserId,
  table: AccountTable,
  { door }: { door: boolean },
): AsyncGenerator<AccountRow[]> {
  const columns = await listColumns(tx, table);
  const key = table === "activity_row" ? sql`concat_ws('/', activity_id, of_table, row_id)` : sql`id::text`;
  const bytes =
    table === "photo" ? sql`|| jsonb_build_object('bytes', translate(encode(bytes, 'base64'), E'\n', ''))` : sql``;
  await sql`select set_config('timezone', 'UTC', true)`.execute(tx);
  for (let after = ""; ;) {
    const { rows } = await sql<{ key: string; row: AccountRow }>`
      select ${key} as key, (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t)) where key = any(${columns})) ${bytes} as row
      from ${sql.table(table)} t
      where user_id = ${userId} ${door ? sql`` : ofNotebook(table)} and ${key} > ${after} collate "C"
      order by ${key} collate "C"
      limit ${BATCH}`.execute(tx);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < BATCH) return;
    after = rows[rows.length - 1]?.key ?? "";
  }
}

/** Writes rows as they were read; what points at rows still to come is left empty until `linkRows`. */
export async function writeRows(
  tx: Tx,
  userId: UserId,
  table: AccountTable,
  rows: readonly AccountRow[],
): Promise<void> {
  const columns = ["user_id", ...(await listColumns(tx, table))];
  const later = Object.fromEntries((LATER[table] ?? []).map((column) => [column, null]));
  const given = JSON.stringify(rows.map((row) => ({ ...row, ...later, user_id: userId })));
  const values = columns.map((column) =>
    table === "photo" && column === "bytes" ? sql`decode(convert_from(bytes, 'UTF8'), 'base64')` : sql.ref(column),
  );
  await sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    select ${sql.join(values)} from jsonb_populate_recordset(null::${sql.table(table)}, ${given}::jsonb)`.execute(tx);
}

/** What of a row points at others and could not be written with it; undefined where nothing does. */
export function linksOf(table: AccountTable, row: AccountRow): AccountRow | undefined {
  const links = (LATER[table] ?? []).filter((column) => row[column] != null);
  return links.length === 0 ? undefined : { id: row.id, ...Object.fromEntries(links.map((each) => [each, row[each]])) };
}

export async function linkRows(
  tx: Tx,
  userId: UserId,
  table: AccountTable,
  links: readonly AccountRow[],
): Promise<void> {
  for (const column of LATER[table] ?? []) {
    const given = JSON.stringify(links.filter((link) => link[column] != null));
    await sql`
      update ${sql.table(table)} t set ${sql.ref(column)} = (link ->> ${column})::uuid
      from jsonb_array_elements(${given}::jsonb) link
      where t.user_id = ${userId} and t.id = (link ->> 'id')::uuid`.execute(tx);
  }
}

/**
 * Before a transaction that fills tables: they are planned for as they were before it, so a table read from end to end at each row
 * looks cheap to the planner and takes longer with every row. From here to its end it looks things up.
 */
export async function planForFilling(tx: Tx): Promise<void> {
  await sql`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
    set_config('enable_mergejoin', 'off', true)`.execute(tx);
}

/** What an account has by being there and looked at: lost with nothing lost. Of activities only what was done to rows counts. */
const NOT_WRITTEN: Partial<Record<AccountTable, RawBuilder<unknown>>> = {
  person: sql`and not is_self`,
  recent_search: sql`and false`,
};

/** Whether something was written into the account, beside its owner as a person: in any of its tables. */
export async function hasContent(tx: Tx, userId: UserId): Promise<boolean> {
  const each = ACCOUNT_TABLES.map(
    (table) => sql`
      exists (select 1 from ${sql.table(table)} where user_id = ${userId} ${NOT_WRITTEN[table] ?? ofNotebook(table)})`,
  );
  const { rows } = await sql<{ used: boolean }>`select ${sql.join(each, sql` or `)} as used`.execute(tx);
  return rows[0]?.used === true;
}

/** The owner as a person, made with an empty account: the one that is read in takes their place. */
export async function dropRows(tx: Tx, userId: UserId, tables: readonly AccountTable[]): Promise<void> {
  for (const table of [...tables].reverse()) {
    await sql`delete from ${sql.table(table)} where user_id = ${userId} ${ofNotebook(table)}`.execute(tx);
  }
}

/** How many rows an account has in each table. */
export async function countRows(tx: Tx, userId: UserId): Promise<Record<AccountTable, number>> {
  const counts = {} as Record<AccountTable, number>;
  for (const table of ACCOUNT_TABLES) {
    const { rows } = await sql<{ count: number }>`
      select count(*) from ${sql.table(table)} where user_id = ${userId}`.execute(tx);
    counts[table] = rows[0]?.count ?? 0;
  }
  return counts;
}

/** Removes the account with all it owns, sessions and jobs too; as the owner of the tables. False where there is none. */
export async function deleteAccountRows(db: Db, userId: UserId): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom("account").where("id", "=", userId).executeTakeFirst();
    await sql`delete from pgboss.job where data ->> 'userId' = ${userId}`.execute(tx);
    return numDeletedRows > 0n;
  });
}

/** As the catalog has them, so that a column added later is not forgotten; without the owner and what is worked out. */
async function listColumns(tx: Tx, table: AccountTable): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${`public.${table}`}::regclass and attnum > 0 and not attisdropped and attgenerated = ''
    order by attname`.execute(tx);
  return rows.map(({ name }) => name).filter((name) => name !== "user_id" && !WORKED_OUT.includes(name));
}
