// npm run drill -- FILE: restores a backup into a database in memory, writes that down again, and compares every row.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { openApp } from "~/open-app.server";
import { restoreBackup, writeBackup } from "~/models/backup.server";
import { findDifference, readLines, writeLines } from "~/models/line-file.server";
import { argumentsOf } from "./with-app";

const [path = ""] = argumentsOf("npm run drill -- FILE", 1);
const folder = await mkdtemp(join(tmpdir(), "memoro-drill-"));
try {
  const app = await openApp({ log: pino({ level: "silent" }), worker: false });
  try {
    const { accounts, rows } = await restoreBackup(app, readLines(path));
    const again = join(folder, "again.jsonl");
    await writeLines(again, async (write) => void (await writeBackup(app, write)));
    const difference = await findDifference(path, again);
    if (difference)
      throw new Error(`Line ${difference.line} came back otherwise:\n${difference.one}\n${difference.other}`);
    console.log(`${accounts} ${accounts === 1 ? "account" : "accounts"}, ${rows} rows: no difference.`);
  } finally {
    await app.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
