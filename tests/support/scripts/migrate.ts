import { openDatabase } from "~db/client.server";
import { migrate } from "~db/migrate";

const [databaseUrl, folder] = process.argv.slice(2);
const database = await openDatabase({ databaseUrl });
console.log(JSON.stringify(await migrate(database.db, folder)));
await database.close();
