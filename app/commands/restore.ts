// Reads a backup into a Memoro that nobody has an account in yet, on either engine.
import type { Env } from "~/env.server";
import { restoreBackup } from "~/models/backup.server";
import { readLines } from "~/models/line-file.server";
import { withApp } from "./with-app";

export const usage = "FILE";

export async function run([path = ""]: string[], env: Env): Promise<void> {
  await withApp(env, async (app) => {
    const { accounts, rows } = await restoreBackup(app, readLines(path));
    console.log(`${accounts} ${accounts === 1 ? "account" : "accounts"}, ${rows} rows restored.`);
  });
}
