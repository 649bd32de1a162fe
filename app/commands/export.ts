// One account as lines of JSON: of that address, or without one this machine's own.
import type { Env } from "~/env.server";
import { writeDown } from "~/models/activity.server";
import { exportAccount } from "~/models/account-data.server";
import { findAccountId } from "./find-account";
import { writeLines } from "~/models/line-file.server";
import { withDatabaseAsItIs } from "./with-app";

export const usage = "FILE [EMAIL]";

export async function run([path = "", email]: string[], env: Env): Promise<void> {
  await withDatabaseAsItIs(env, async (app) => {
    const userId = await findAccountId(app, email);
    await writeLines(path, (write) => exportAccount(app, userId, write));
    await writeDown(app, userId, "export-account", "by whoever runs this Memoro");
    console.error("Written.");
  });
}
