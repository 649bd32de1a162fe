import { Kysely, sql, type PostgresPool, type Transaction } from "kysely";
import pg from "pg";
import { openEmbedded } from "./embedded.server";
import { PipelinedDialect } from "./pipelined-dialect.server";
import { prepareStatements } from "./prepared-statements.server";
import type { Database, UserId } from "./schema";

export type Db = Kysely<Database>;
/** A transaction that sees one user's rows: what every query takes first. */
export type Tx = Transaction<Database>;

export interface OpenDatabase {
  /** Answers within `ANSWER_MS`, or what was asked fails. */
  db: Db;
  /** The same tables by connections of its own, for statements that take as long as they take. Of little else: it has two. */
  patientDb: Db;
  engine: "embedded" | "postgres";
  /** Waits for running queries, then lets go of the engine and its lock. */
  close(): Promise<void>;
  /** For the queue, which speaks to the same engine by its own statements. */
  pool: pg.Pool;
  /** Calls back whenever the channel is notified, until closed; the embedded engine's, where one connection is all there is. */
  listen?: (channel: string, notified: (payload: string) => void) => Promise<() => Promise<void>>;
}

export interface DatabaseOptions {
  /** A postgres:// address; without one the embedded engine keeps its files in `dataDir`. */
  databaseUrl?: string;
  /** Made (0700) where it is missing; undefined: in memory, gone at close. */
  dataDir?: string;
  /** An embedded engine's files as a tar, to start from a copy of them: for tests, which do so in memory. */
  loadDataDir?: Blob;
  /** Connections held to Postgres; the embedded engine has one. */
  poolSize?: number;
  /** How long a statement of `db` may take on Postgres; for tests. */
  answerMs?: number;
  /** Called when an idle connection is lost (Postgres restarted, say); the pool opens a new one by itself. */
  onLostConnection?: (error: Error) => void;
}

const CONNECT_TIMEOUT_MS = 10_000;
/** A hundred times what the slowest statement of a page takes: nobody waits any longer for the answer. */
const ANSWER_MS = 15_000;
/** The server ends a statement itself. Where it does not even say so after as long again, the line to it is dead. */
const DEAD_LINE_MS = 5000;
/** Nothing waits inside a transaction, but for what the process itself has to do. */
const IDLE_IN_TRANSACTION_MS = 60_000;
/** A line on which nothing was heard for so long is tried, ten times in ten seconds: its other end may be gone without a word. */
const KEEP_ALIVE_MS = 10_000;
const PATIENT_CONNECTIONS = 2;
/** What takes long is waited for by what takes long. */
const PATIENT_CONNECT_TIMEOUT_MS = 60_000;

const { DATE, INT8 }: { DATE: number; INT8: number } = pg.types.builtins;

/** Days stay "2026-03-14": a Date would move them by the server's time zone. Counts fit a number. */
const types = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === DATE) return (value: string) => value;
    if (oid === INT8) return Number;
    return (
      format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text")
    ) as unknown;
  }) as typeof pg.types.getTypeParser,
};

/** Rejects with a message for the person who runs it: folder in use, not writable, address unreachable. */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    const { answerMs = ANSWER_MS } = options;
    const line = {
      connectionString: options.databaseUrl,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      // Statements are sent without waiting for the answer to the one before.
      pipeline: true,
      types,
    };
    const pool = new pg.Pool({
      ...line,
      max: options.poolSize ?? 10,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: answerMs,
      query_timeout: answerMs + DEAD_LINE_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
    });
    const patient = new pg.Pool({
      ...line,
      max: PATIENT_CONNECTIONS,
      connectionTimeoutMillis: PATIENT_CONNECT_TIMEOUT_MS,
    });
    const close = async () => {
      await Promise.all([pool.end(), patient.end()]);
    };
    const db = speakTo(pool, options, prepareStatements(pool));
    return { db, patientDb: speakTo(patient, options), engine: "postgres", pool, close };
  }
  const embedded = await openEmbedded(options.dataDir, options.loadDataDir);
  const pool = new pg.Pool({ ...embedded.poolConfig, max: 1, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, types });
  const close = async () => {
    await pool.end();
    await embedded.close();
  };
  const db = speakTo(pool, options);
  return { db, patientDb: db, engine: "embedded", pool, close, listen: embedded.listen };
}

function speakTo(
  pool: pg.Pool,
  { onLostConnection = () => {} }: DatabaseOptions,
  connections: PostgresPool = pool,
): Db {
  pool.on("error", onLostConnection);
  // The pool listens to idle connections only. One that is lost in the middle of a transaction would otherwise be a fault that
  // nobody caught, and end the process; whoever waits for its answer is told by that.
  pool.on("connect", (client) => client.on("error", () => {}));
  return new Kysely<Database>({ dialect: new PipelinedDialect({ pool: connections }) });
}

/**
 * One transaction as the plain role that row-level security binds, for this user's rows only. Everything a request or
 * a job does to the database goes through here; never open a second one inside it (the embedded engine has one connection).
 */
export function asUser<T>(db: Db, userId: UserId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await becomeUser(tx, userId);
    return work(tx);
  });
}

/** As `asUser`, for reading much: every statement sees the rows of one and the same moment. */
export function asUserAtOneMoment<T>(db: Db, userId: UserId, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute(async (tx) => {
      await becomeUser(tx, userId);
      return work(tx);
    });
}

/** From here to the end of the transaction statements see this user's rows only. */
export async function becomeUser(tx: Tx, userId: UserId): Promise<void> {
  // Compiling a query takes longer than any of ours does.
  await sql`select set_config('jit', 'off', true), set_config('role', 'memoro_user', true),
    set_config('memoro.user_id', ${userId}, true)`.execute(tx);
}

/** Statements inside `work` run as the owner of the tables, as the queue's must: the plain role may not see its payloads. */
export async function asOwner<T>(tx: Tx, userId: UserId, work: () => Promise<T>): Promise<T> {
  await sql`select set_config('role', 'none', true)`.execute(tx);
  const result = await work();
  await becomeUser(tx, userId);
  return result;
}
