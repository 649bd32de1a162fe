import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { killAgainAndAgain } from "../fire/kill";
import { killAll } from "../fire/site";
import { makeTestDatabase } from "../support/database";

const database = await makeTestDatabase();
const LONG_MS = 180_000;

test(
  "killed while notes are logged and read, it has every one that was acknowledged, once and whole",
  async () => {
    onTestFinished(killAll);
    const { acknowledged, losses } = await killAgainAndAgain({ DATABASE_URL: database.databaseUrl ?? "" }, 2, () => {});
    expect(losses).toEqual([]);
    expect(acknowledged).toBeGreaterThan(0);
  },
  LONG_MS,
);

test("a connection lost in the middle of a transaction fails that transaction and nothing else", async () => {
  const { db, pool, close } = await openDatabase(database);
  onTestFinished(close);
  const other = new pg.Client(database.databaseUrl);
  await other.connect();
  onTestFinished(() => other.end());
  const cutOff = db.transaction().execute(async (tx) => {
    await tx.selectFrom("account").select("id").execute();
    await other.query(
      "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
    );
    await tx.selectFrom("account").select("id").execute();
  });
  await expect(cutOff).rejects.toThrow();
  expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});
