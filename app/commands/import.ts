// Reads an export into an account in which nothing was written yet, and compares every row.
import type { Env } from "~/env.server";
import { exportAccount, importAccount } from "~/models/account-data.server";
import { findAccountId } from "./find-account";
import { readAndCompare } from "./read-and-compare";
import { withApp } from "./with-app";

export const usage = "FILE [EMAIL]";

export async function run([path = "", email]: string[], env: Env): Promise<void> {
  await withApp(env, async (app) => {
    const userId = await findAccountId(app, email);
    const { rows } = await readAndCompare(
      path,
      (lines) => importAccount(app, userId, lines),
      (write) => exportAccount(app, userId, write),
    );
    console.log(`${rows} rows read in, no difference.`);
  });
}
