import pino from "pino";
import { expect, test, vi } from "vitest";
import type { DatabaseOptions } from "~db/client.server";
import { createMetrics } from "~/metrics.server";
import { openApp } from "~/open-app.server";
import { makeTestDatabase } from "../support/database";
import { onServer } from "../support/postgres-server";

const start = (where: DatabaseOptions, metrics = createMetrics({ watched: false })) =>
  openApp({ ...where, metrics, worker: true, log: pino({ level: "silent" }) });

/** How many connections others have to this database. */
async function countOthers({ databaseUrl = "" }: DatabaseOptions): Promise<number> {
  let others = 0;
  await onServer(databaseUrl, async (client) => {
    const { rows } = await client.query<{ count: string }>(
      "select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    others = Number(rows[0]?.count);
  });
  return others;
}

test("a start that fails while the queues are made leaves nothing of the queue running", async () => {
  const where = await makeTestDatabase();
  await onServer(where.databaseUrl ?? "", async (client) => {
    await client.query(
      "create function fault() returns trigger language plpgsql as $$ begin raise 'no queue today'; end $$",
    );
    await client.query("create trigger fault before update on pgboss.queue execute function fault()");
  });
  await expect(start(where)).rejects.toThrow("no queue today");
  await vi.waitFor(async () => expect(await countOthers(where)).toBe(0), 5000);
});

test("nor does one that fails after that", async () => {
  const where = await makeTestDatabase();
  const taken = createMetrics({ watched: false });
  const first = await start(where, taken);
  await first.close();
  await expect(start(where, taken)).rejects.toThrow("already been registered");
  await vi.waitFor(async () => expect(await countOthers(where)).toBe(0), 5000);
});
