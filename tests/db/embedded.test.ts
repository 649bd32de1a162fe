import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDatabase } from "~db/client.server";
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
