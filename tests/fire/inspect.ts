import { sql } from "kysely";
import pino from "pino";
import { asUser, type Db } from "~db/client.server";
import { listAccountIds } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { applyAgain } from "~/models/reading.server";
import { openApp } from "~/open-app.server";
import { readLedger } from "../support/ledger";
import type { Store } from "./site";

/** Of what is wrong, no more than this is told. */
const TOLD = 5;
/** Applying everything again takes a while: of many notes, the last ones. */
const APPLIED_AGAIN = 400;

export interface Expected {
  /** Client keys of notes that were answered with "it is kept". */
  acknowledged: Iterable<string>;
  /** Keys of all that were sent: nothing else may be there. */
  sent: Iterable<string>;
  /** Of whom a note speaks may be clearer by now than when it was read: then what it says may change, once. */
  knowsMore?: boolean;
}

/**
 * Opens it as after any start, does no jobs, and says what is missing, doubled or half done; nothing where all is well. Without
 * `expected` it may have been changed by hand, after which a reading that is applied again may say something new, once.
 */
export function inspect(store: Store, expected?: Expected): Promise<string[]> {
  return withOpened(store, async ({ db }) => {
    const wrong = [...(expected ? await findMissing(db, expected) : []), ...(await findBroken(db))];
    for (const userId of await listAccountIds(db)) {
      if (!expected || expected.knowsMore) await applyAllAgain(db, userId);
      wrong.push(...(await findChangedByApplying(db, userId)));
    }
    return wrong;
  });
}

/** How many notes are not read yet. */
export function countUnread(store: Store): Promise<number> {
  return withOpened(store, ({ db }) => countUnreadIn(db));
}

export async function countUnreadIn(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from note where state <> 'read'`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function withOpened<T>(store: Store, work: (app: App) => Promise<T>, { worker = false } = {}): Promise<T> {
  const where = "DATABASE_URL" in store ? { databaseUrl: store.DATABASE_URL } : { dataDir: store.DATA_DIR };
  const app = await openApp({ ...where, poolSize: 3, worker, log: pino({ level: "silent" }) });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

async function findMissing(db: Db, { acknowledged, sent }: Expected): Promise<string[]> {
  const { rows } = await sql<{ key: string; count: number }>`
    select client_key as key, count(*) from note group by client_key`.execute(db);
  const twice = await sql<{ key: string }>`
    select client_key as key from note n
    where (select count(*) from reading r where r.note_id = n.id and r.applied_at is not null) > 1`.execute(db);
  const count = new Map(rows.map((row) => [row.key, row.count]));
  const all = new Set(sent);
  return [
    ...[...acknowledged].filter((key) => !count.has(key)).map((key) => `acknowledged, and not there: ${key}`),
    ...rows.filter((row) => row.count > 1).map(({ key }) => `there more than once: ${key}`),
    ...twice.rows.map(({ key }) => `read and applied more than once: ${key}`),
    ...rows.filter(({ key }) => !all.has(key)).map(({ key }) => `there, and never sent: ${key}`),
  ].slice(0, TOLD);
}

/** What one transaction writes is there as a whole or not at all. */
async function findBroken(db: Db): Promise<string[]> {
  const { rows } = await sql<{ wrong: string; count: number }>`
    select 'notes read without an applied reading' as wrong, count(*) from note n where state = 'read'
      and not exists (select 1 from reading r where r.note_id = n.id and r.applied_at is not null)
    union all select 'notes waiting with an applied reading', count(*) from note n where state = 'waiting' and revision = 1
      and exists (select 1 from reading r where r.note_id = n.id and r.applied_at is not null)
    union all select 'notes waiting that no job is for', count(*) from note n where state = 'waiting'
      and not exists (select 1 from pgboss.job j where j.name = 'read-note' and j.data->>'noteId' = n.id::text
        and j.state in ('created', 'retry', 'active'))
    union all select 'notes without a passage', count(*) from note n where deleted_at is null
      and not exists (select 1 from passage p where p.note_id = n.id)
    union all select 'people that nothing says', count(*) from person p where deleted_at is null and not is_self
      and not exists (select 1 from source s where s.person_id = p.id)
    union all select 'promises that nothing says', count(*) from follow_up f where deleted_at is null
      and not exists (select 1 from source s where s.follow_up_id = f.id)
    union all select 'facts that nothing says', count(*) from fact f where deleted_at is null
      and not exists (select 1 from source s where s.fact_id = f.id)
    union all select 'ties that nothing says', count(*) from tie t where deleted_at is null
      and not exists (select 1 from source s where s.tie_id = t.id)
    union all select 'sources of nothing', count(*) from source where num_nonnulls(person_id, fact_id, tie_id, follow_up_id) = 0
    union all select 'passages of notes without words', count(*) from passage p where p.note_id is not null
      and not exists (select 1 from passage_word w where w.user_id = p.user_id) and p.tsv <> ''::tsvector`.execute(db);
  return rows.filter(({ count }) => count > 0).map(({ wrong, count }) => `${count} ${wrong}`);
}

/** Applying a reading again changes nothing: where it does, it was not applied whole. */
async function findChangedByApplying(db: Db, userId: UserId): Promise<string[]> {
  const before = await readLedger(db, userId);
  await applyAllAgain(db, userId);
  const after = await readLedger(db, userId);
  return Object.entries(before)
    .filter(([part, rows]) => JSON.stringify(rows) !== JSON.stringify(after[part as keyof typeof after]))
    .map(([part, rows]) => {
      const now: readonly string[] = after[part as keyof typeof after];
      const gone = rows.find((row) => countOf(row, rows) > countOf(row, now));
      const came = now.find((row) => countOf(row, now) > countOf(row, rows));
      return `applied again, other ${part}: ${gone ?? "nothing"} became ${came ?? "nothing"}`;
    });
}

function countOf(row: string, rows: readonly string[]): number {
  return rows.filter((each) => each === row).length;
}

async function applyAllAgain(db: Db, userId: UserId): Promise<void> {
  const notes = await asUser(db, userId, (tx) =>
    tx
      .selectFrom("note")
      .select("id")
      .where("state", "=", "read")
      .orderBy("written_at", "desc")
      .limit(APPLIED_AGAIN)
      .execute(),
  );
  for (const { id } of notes.reverse())
    await asUser(db, userId, (tx) => applyAgain(tx, userId, id, { now: new Date() }));
}
