import { sql } from "kysely";
import type { Db } from "../client.server";
import type { UserId } from "../schema";

/** How Memoro as a whole is doing, in numbers: for whoever runs it. */
export interface Operation {
  accounts: number;
  /** Saved, and not read yet. */
  notesWaiting: number;
  /** Since the one that has waited longest was saved. */
  oldestWaitingSeconds: number;
  /** Reading them was given up. */
  notesFailed: number;
  /** Of the engine: "PostgreSQL 18.6". */
  engine: string;
  /** Of pgvector. */
  vectorVersion: string;
}

/** Accounts are counted as the owner of the tables, notes as a role that can read nothing else of them. */
export function getOperation(db: Db): Promise<Operation> {
  return db.transaction().execute(async (tx) => {
    const whole = await tx
      .selectNoFrom((select) => [
        select.selectFrom("account").select(select.fn.countAll<number>().as("count")).as("accounts"),
        sql<string>`'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1)`.as("engine"),
        sql<string>`(select extversion from pg_extension where extname = 'vector')`.as("vectorVersion"),
      ])
      .executeTakeFirstOrThrow();
    await sql`select set_config('role', 'memoro_operator', true)`.execute(tx);
    const notes = await tx
      .selectFrom("note")
      .select(["state", (select) => select.fn.countAll<number>().as("count")])
      .select(sql<number>`extract(epoch from now() - min(created_at))::float8`.as("oldest"))
      .where("state", "in", ["waiting", "failed"])
      .where("deleted_at", "is", null)
      .groupBy("state")
      .execute();
    const count = (state: string) => notes.find((row) => row.state === state)?.count ?? 0;
    return {
      ...whole,
      accounts: whole.accounts ?? 0,
      notesWaiting: count("waiting"),
      oldestWaitingSeconds: notes.find((row) => row.state === "waiting")?.oldest ?? 0,
      notesFailed: count("failed"),
    };
  });
}

/** Rejects where the database can't be asked anything. */
export async function checkDatabase(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}

/** What all accounts' readings used at an endpoint since the first of the month, UTC. */
export function getTokensUsed(db: Db): Promise<{ inputTokens: number; outputTokens: number }> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'memoro_operator', true)`.execute(tx);
    return tx
      .selectFrom("reading")
      .select([
        sql<number>`coalesce(sum(input_tokens), 0)::float8`.as("inputTokens"),
        sql<number>`coalesce(sum(output_tokens), 0)::float8`.as("outputTokens"),
      ])
      .where("created_at", ">=", sql<Date>`date_trunc('month', now(), 'UTC')`)
      .executeTakeFirstOrThrow();
  });
}

/** A job that failed to the last. */
export interface GivenUpJob {
  id: string;
  /** As the catalogue names it, or did. */
  name: string;
  userId: UserId | null;
  at: Date;
  /** What the last try met. */
  error: string;
}

/** The latest; pg-boss itself lists all or one, each with its stack. */
export async function listGivenUpJobs(db: Db, limit: number): Promise<GivenUpJob[]> {
  const { rows } = await sql<GivenUpJob>`
    select id, coalesce(source_name, '') as name, data ->> 'userId' as "userId", created_on as at,
      coalesce(left(source_output ->> 'message', 500), '') as error
    from pgboss.job where name = 'given-up'
    order by created_on desc, id
    limit ${limit}`.execute(db);
  return rows;
}
