// Everything Memoro keeps, in one file (packed where its name ends in .gz). On the embedded engine Memoro must not be running.
import type { Env } from "~/env.server";
import { writeBackup } from "~/models/backup.server";
import { writeLines } from "~/models/line-file.server";
import { withDatabaseAsItIs } from "./with-app";

export const usage = "FILE";

export async function run([path = ""]: string[], env: Env): Promise<void> {
  await withDatabaseAsItIs(env, (app) =>
    writeLines(path, async (write) => {
      const { accounts } = await writeBackup(app, write);
      console.error(`${accounts} ${accounts === 1 ? "account" : "accounts"} written.`);
    }),
  );
}
