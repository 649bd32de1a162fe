import { Worker } from "node:worker_threads";
import { CompiledQuery, type QueryResult } from "kysely";
import { asUser, type Db } from "~db/client.server";
import { createAccount } from "~db/queries/account.server";
import { insertPerson } from "~db/queries/person.server";
import type { UserId } from "~db/schema";
import { dropIndexes } from "./indexes";
import { makeCast } from "./notes";
import { insertSlice, type LoadedAccount } from "./slice";

/** Beside the measured accounts, others of these sizes stand in the same tables. */
const OTHERS = [300, 500, 1000, 2000, 4000];
const NOTES_PER_SLICE = 5000;
const THREADS = 3;
/** Filled while these are away, and made again after: several times as quick. */
const FILLED = ["note", "passage", "source"];

export interface Loaded {
  /** Those of the sizes asked for first. */
  accounts: LoadedAccount[];
  seconds: number;
  /** Making the indexes of the filled tables. */
  indexSeconds: number;
}

/**
 * One account of each size, and others up to `total` notes in all, in the order of time. A database that was filled so before is
 * left as it is.
 */
export async function loadNotes(
  db: Db,
  databaseUrl: string | undefined,
  sizes: readonly number[],
  total: number,
): Promise<Loaded> {
  const started = performance.now();
  const all = [...sizes];
  for (let i = 0, sum = all.reduce((a, b) => a + b, 0); sum < total; i++) {
    const size = Math.min(OTHERS[i % OTHERS.length], total - sum);
    all.push(size);
    sum += size;
  }
  const before = await listAccounts(db, all);
  if (before.length > 0) return { accounts: before, seconds: 0, indexSeconds: 0 };
  const accounts: LoadedAccount[] = [];
  for (const [seed, notes] of all.entries()) accounts.push(await openAccount(db, seed, notes));
  const slices = Math.max(1, Math.ceil(total / NOTES_PER_SLICE));
  const restore = await dropIndexes(db, FILLED);
  if (databaseUrl) await insertByThreads(databaseUrl, accounts, slices);
  else
    for (let i = 0; i < slices; i++) await insertSlice((text, values) => query(db, text, values), accounts, i, slices);
  const filled = performance.now();
  await restore();
  await query(db, "vacuum analyze");
  const ended = performance.now();
  return {
    accounts,
    seconds: (filled - started) / 1000,
    indexSeconds: (ended - filled) / 1000,
  };
}

function query<Row>(db: Db, text: string, values: readonly unknown[] = []): Promise<QueryResult<Row>> {
  return db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
}

async function listAccounts(db: Db, sizes: number[]): Promise<LoadedAccount[]> {
  const { rows } = await query<LoadedAccount>(
    db,
    `select a.id as "userId", seed, notes, array(select id::text from person p where p.user_id = a.id order by id) as people
     from unnest($1::int[]) with ordinality as wanted (notes, number)
     cross join lateral (select number::int - 1 as seed) as place
     join account a on a.google_sub = 'bench-' || seed || '-' || notes
     order by seed`,
    [sizes],
  );
  return rows;
}

async function openAccount(db: Db, seed: number, notes: number): Promise<LoadedAccount> {
  const account = { name: `Robin ${seed}`, googleSub: `bench-${seed}-${notes}`, timeZone: "UTC", locale: "en-GB" };
  const userId = (await createAccount(db, account)) as UserId;
  const people = await asUser(db, userId, async (tx) => {
    const ids: string[] = [];
    for (const name of makeCast(seed, notes)) ids.push(await insertPerson(tx, userId, { name }));
    return ids;
  });
  return { userId, seed, notes, people };
}

async function insertByThreads(databaseUrl: string, accounts: LoadedAccount[], slices: number): Promise<void> {
  await Promise.all(
    Array.from({ length: THREADS }, (_, thread) => {
      const workerData = { databaseUrl, accounts, slices, thread, threads: THREADS };
      const worker = new Worker(new URL("./load-thread.ts", import.meta.url), { workerData });
      return new Promise<void>((resolve, reject) => {
        worker.once("error", reject);
        worker.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`A loading thread ended: ${code}`))));
      });
    }),
  );
}
