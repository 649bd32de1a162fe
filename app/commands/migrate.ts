// npm run migrate: brings the database up to date without starting anything, as a deployment does before it swaps versions.
import { existsSync } from "node:fs";
import { openDatabase } from "~db/client.server";
import { migrate } from "~db/migrate";
import { parseEnv } from "~/env.server";

try {
  if (existsSync(".env")) process.loadEnvFile();
  const { databaseUrl, dataDir } = parseEnv(process.env);
  const { patientDb, close } = await openDatabase({ databaseUrl, dataDir });
  try {
    const ran = await migrate(patientDb);
    console.log(ran.length > 0 ? `Ran ${ran.join(", ")}.` : "The database is up to date.");
  } finally {
    await close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
