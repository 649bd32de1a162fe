import { sql } from "kysely";
import type { Db, Tx } from "../client.server";
import type { UserId } from "../schema";

/** Everybody's accounts, as the owner of the tables; instants in UTC. */
export async function readAccounts(db: Db): Promise<{ id: UserId; row: Record<string, unknown> }[]> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('timezone', 'UTC', true)`.execute(tx);
    const { rows } = await sql<{ id: UserId; row: Record<string, unknown> }>`
      select id, to_jsonb(account) as row from account order by id`.execute(tx);
    return rows;
  });
}

/** Writes an account as it was read; columns that it does not have get their defaults. */
export async function writeAccount(db: Db | Tx, row: Record<string, unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = 'public.account'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`.execute(db);
  const columns = rows.map(({ name }) => name).filter((name) => name in row);
  const list = sql.join(columns.map((name) => sql.ref(name)));
  await sql`
    insert into account (${list}) select ${list} from jsonb_populate_record(null::account, ${JSON.stringify(row)}::jsonb)`.execute(
    db,
  );
}
