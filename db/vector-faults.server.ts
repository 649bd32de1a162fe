import { sql } from "kysely";
import type { Db } from "./client.server";

/** From here on a graph index survives a vacuum; a build of it by several processes is sound too, which we never ask for. */
const SOUND = [0, 8, 4] as const;

/** The version of pgvector where it is one that can spoil a graph index, null otherwise. */
export async function findFaultyVectorVersion(db: Db): Promise<string | null> {
  const { rows } = await sql<{ version: string }>`
    select extversion as version from pg_extension where extname = 'vector'`.execute(db);
  const version = rows[0]?.version ?? "";
  const parts = version.split(".").map(Number);
  const at = SOUND.findIndex((part, i) => (parts[i] ?? 0) !== part);
  return at >= 0 && (parts[at] ?? 0) < SOUND[at] ? version : null;
}
