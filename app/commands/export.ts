// npm run export -- FILE [EMAIL]: one account as lines of JSON: of that address, or without one this machine's own.
import { writeDown } from "~/models/activity.server";
import { exportAccount } from "~/models/account-data.server";
import { findAccountId } from "./find-account";
import { writeLines } from "~/models/line-file.server";
import { argumentsOf, withApp } from "./with-app";

const [path = "", email] = argumentsOf("npm run export -- FILE [EMAIL]", 1);
await withApp(async (app) => {
  const userId = await findAccountId(app, email);
  await writeLines(path, (write) => exportAccount(app, userId, write));
  await writeDown(app, userId, "export-account", "by whoever runs this Memoro");
  console.log(`Written to ${path}.`);
});
