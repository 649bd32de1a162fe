// npm run restore -- FILE: reads a backup into a Memoro that nobody has an account in yet, on either engine.
import { restoreBackup } from "~/models/backup.server";
import { readLines } from "~/models/line-file.server";
import { argumentsOf, withApp } from "./with-app";

const [path = ""] = argumentsOf("npm run restore -- FILE", 1);
await withApp(async (app) => {
  const { accounts, rows } = await restoreBackup(app, readLines(path));
  console.log(`${accounts} ${accounts === 1 ? "account" : "accounts"}, ${rows} rows restored.`);
});
