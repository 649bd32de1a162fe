import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { sql } from "kysely";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "~db/client.server";
import { EngineStopped } from "~db/engine.server";
import { migrate } from "~db/migrate";
import { insertAccount } from "../support/insert-account";
import { spawnScript } from "../support/spawn-script";
import { temporaryFolder } from "../support/temporary-folder";

test("a commit is on the disk before it is acknowledged", async () => {
  const fsync = vi.spyOn(fs, "fsyncSync");
  syncBuiltinESMExports();
  onTestFinished(() => {
    fsync.mockRestore();
    syncBuiltinESMExports();
  });
  const database = await openDatabase({ dataDir: temporaryFolder() });
  onTestFinished(database.close);
  await migrate(database.db);

  const before = fsync.mock.calls.length;
  for (let rows = 1; rows <= 3; rows++) {
    await insertAccount(database);
    expect(fsync.mock.calls.length).toBeGreaterThanOrEqual(before + rows);
  }
});

test("every acknowledged row is there after the process was killed, and the folder opens again", async () => {
  const dataDir = temporaryFolder();
  const writer = spawnScript("write-accounts", dataDir);
  const acknowledged: string[] = [];
  for await (const id of writer.lines) {
    acknowledged.push(id);
    if (acknowledged.length === 25) break;
  }
  await writer.kill();
  expect(acknowledged).toHaveLength(25);

  const database = await openDatabase({ dataDir });
  onTestFinished(database.close);
  const rows = await database.db.selectFrom("account").select("id").execute();
  expect(rows.map((row) => row.id)).toEqual(expect.arrayContaining(acknowledged));
});

test("the data folder can be entered by its owner alone", async () => {
  const dataDir = temporaryFolder();
  fs.chmodSync(dataDir, 0o755);
  const database = await openDatabase({ dataDir });
  onTestFinished(database.close);
  expect(fs.statSync(dataDir).mode & 0o777).toBe(0o700);
});

test("a folder that cannot be opened as a database is let go again", async () => {
  const dataDir = temporaryFolder();
  fs.writeFileSync(`${dataDir}/postgres`, "not a folder");
  await expect(openDatabase({ dataDir })).rejects.toThrow();
  fs.rmSync(`${dataDir}/postgres`);
  const database = await openDatabase({ dataDir });
  await database.close();
});

test("what was to be said to a client that failed does not reach the next", async () => {
  const database = await openDatabase({});
  onTestFinished(database.close);
  await database.pool.query("create table word (said text primary key)");
  await database.pool.query("insert into word values ('once')");
  for (let time = 0; time < 5; time++) {
    await expect(database.pool.query("insert into word values ($1)", ["once"])).rejects.toThrow("duplicate key");
    expect((await database.pool.query("select said from word")).rows).toEqual([{ said: "once" }]);
  }
});

test("where the engine gives up, all are told so; with its disk well again it goes on by itself, with all that was acknowledged", async () => {
  const dataDir = temporaryFolder();
  const database = await openDatabase({ dataDir });
  onTestFinished(database.close);
  const { db, pool, listen } = database;
  await pool.query("create table word (said text primary key)");
  await pool.query("insert into word values ('acknowledged')");
  const heard: string[] = [];
  await listen?.("word", (payload) => heard.push(payload));

  const log = `${dataDir}/postgres/pg_wal`;
  fs.renameSync(log, `${log}-away`);
  const cutOff = db.transaction().execute(async (tx) => {
    await sql`insert into word values ('cut off')`.execute(tx);
    await sql`select pg_switch_wal()`.execute(tx);
  });
  await expect(cutOff).rejects.toThrow();
  await expect(pool.query("select said from word")).rejects.toThrow(EngineStopped);
  await expect(pool.query("select said from word")).rejects.toThrow(/PANIC/);
  fs.rmSync(log, { recursive: true, force: true });
  fs.renameSync(`${log}-away`, log);

  const said = () =>
    pool.query("select said from word").then(
      ({ rows }) => rows as unknown,
      () => [],
    );
  await expect.poll(said, { timeout: 10_000 }).toEqual([{ said: "acknowledged" }]);
  await pool.query("insert into word values ('afterwards')");
  await pool.query("notify word, 'still there'");
  await expect.poll(() => heard).toEqual(["still there"]);
});
