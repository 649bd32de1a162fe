// npm run import -- FILE [EMAIL]: reads an export into an account in which nothing was written yet, and compares every row.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportAccount, importAccount } from "~/models/account-data.server";
import { findAccountId } from "./find-account";
import { findDifference, readLines, writeLines } from "~/models/line-file.server";
import { argumentsOf, withApp } from "./with-app";

const [path = "", email] = argumentsOf("npm run import -- FILE [EMAIL]", 1);
await withApp(async (app) => {
  const userId = await findAccountId(app, email);
  const { rows } = await importAccount(app, userId, readLines(path));
  const folder = await mkdtemp(join(tmpdir(), "memoro-import-"));
  try {
    const again = join(folder, "again.jsonl");
    await writeLines(again, (write) => exportAccount(app, userId, write));
    const difference = await findDifference(path, again);
    if (difference)
      throw new Error(`Line ${difference.line} came in otherwise:\n${difference.one}\n${difference.other}`);
    console.log(`${rows} rows read in, no difference.`);
  } finally {
    await rm(folder, { recursive: true });
  }
});
