// Restores a backup into a database in memory, writes that down again, and compares every row.
import pino from "pino";
import { openApp } from "~/open-app.server";
import { restoreBackup, writeBackup } from "~/models/backup.server";
import { readAndCompare } from "./read-and-compare";

export const usage = "FILE";

export async function run([path = ""]: string[]): Promise<void> {
  const app = await openApp({ log: pino({ level: "silent" }), worker: false });
  try {
    const { accounts, rows } = await readAndCompare(
      path,
      (lines) => restoreBackup(app, lines),
      (write) => writeBackup(app, write),
    );
    console.log(`${accounts} ${accounts === 1 ? "account" : "accounts"}, ${rows} rows: no difference.`);
  } finally {
    await app.close();
  }
}
