import { CompiledQuery } from "kysely";
import pg from "pg";
import type { Db } from "~db/client.server";

/**
 * Tables fill several times as quickly without their indexes. Drops all of these tables' but those that hold a constraint; the
 * returned function makes them again, one after the other.
 */
export async function dropIndexes(db: Db, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await db.executeQuery<{ name: string; made: string }>(
    CompiledQuery.raw(
      `select c.relname as name, pg_get_indexdef(i.indexrelid) as made
       from pg_index i join pg_class c on c.oid = i.indexrelid
       where i.indrelid = any($1::regclass[]) and not i.indisunique
         and not exists (select 1 from pg_constraint where conindid = i.indexrelid)`,
      [tables],
    ),
  );
  for (const { name } of rows) await db.executeQuery(CompiledQuery.raw(`drop index ${pg.escapeIdentifier(name)}`));
  return async () => {
    for (const { made } of rows) await db.executeQuery(CompiledQuery.raw(made));
  };
}
