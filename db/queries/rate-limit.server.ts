import { CompiledQuery } from "kysely";
import type { Db } from "../client.server";

/** How a rate limiter speaks to our engine: its own statements on its own table, as the owner of the tables. */
export function openRateLimitStore(db: Db) {
  return {
    query: ({ text, values }: { text: string; values: unknown[] }) => db.executeQuery(CompiledQuery.raw(text, values)),
  };
}
