// Reads a backup into a Memoro that nobody has an account in yet, on either engine. Where it broke off it goes on when it is
// run again.
import type { Env } from "~/env.server";
import { restoreBackup } from "~/models/backup.server";
import { readLines } from "~/models/line-file.server";
import { withApp } from "./with-app";

export const usage = "FILE";

export async function run([path = ""]: string[], env: Env): Promise<void> {
  await withApp(env, async (app) => {
    const { accounts, rows, found } = await restoreBackup(app, readLines(path));
    console.log(`${sayAccounts(accounts)}, ${rows} rows restored.`);
    if (found > 0) console.log(`${sayAccounts(found)} here already, and left alone.`);
  });
}

function sayAccounts(count: number): string {
  return count === 1 ? "1 account" : `${count} accounts`;
}
