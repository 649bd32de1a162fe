import { openDatabase } from "~db/client.server";
import { migrate } from "~db/migrate";
import { insertAccount } from "../insert-account";

/** Writes one row after another and prints each id once it is acknowledged, until killed. */
const [dataDir] = process.argv.slice(2);
const database = await openDatabase({ dataDir });
await migrate(database.db);
for (;;) console.log(await insertAccount(database));
