import { sql } from "kysely";
import type { Db } from "./client.server";

/**
 * Lets the planner know how large the tables are. Postgres does that by itself a minute after they were filled; the embedded
 * engine has nobody who would. Plans for empty tables can be fifty times slower on full ones. As the owner of the tables.
 */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze`.execute(db);
}
