import { sql } from "kysely";
import type { Db } from "./client.server";

/**
 * Lets the planner know how large the tables are. Postgres does that by itself; the embedded engine has nobody who would,
 * and plans for empty tables can be fifty times slower on full ones.
 */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze`.execute(db);
}
