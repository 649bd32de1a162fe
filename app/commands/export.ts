// npm run export -- FILE [EMAIL]: one account as lines of JSON: of that address, or without one this machine's own.
import { exportAccount } from "~/models/account-data.server";
import { findAccountId } from "./find-account";
import { writeLines } from "./lines";
import { argumentsOf, withApp } from "./with-app";

const [path = "", email] = argumentsOf("npm run export -- FILE [EMAIL]", 1);
await withApp(async (app) => {
  const userId = await findAccountId(app, email);
  await writeLines(path, (write) => exportAccount(app, userId, write));
  console.log(`Written to ${path}.`);
});
