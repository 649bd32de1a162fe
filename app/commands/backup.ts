// npm run backup -- FILE: everything Memoro keeps, in one file (packed where its name ends in .gz). On the embedded engine
// Memoro must not be running.
import { writeBackup } from "~/models/backup.server";
import { writeLines } from "~/models/line-file.server";
import { argumentsOf, withApp } from "./with-app";

const [path = ""] = argumentsOf("npm run backup -- FILE", 1);
await withApp(async (app) => {
  await writeLines(path, async (write) => {
    const { accounts } = await writeBackup(app, write);
    console.log(`${accounts} ${accounts === 1 ? "account" : "accounts"} written to ${path}.`);
  });
});
