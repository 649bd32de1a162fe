/** A process that brings a database up to date by the migrations of a folder, to be killed: `migrate-folder.ts FOLDER`. */
import { openDatabase } from "~db/client.server";
import { migrate } from "~db/migrate";

const { db, close } = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataDir: process.env.DATA_DIR });
const ran = await migrate(db, process.argv[2]);
process.stdout.write(`ran ${ran.join(", ")}\n`);
await close();
