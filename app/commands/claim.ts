// npm run claim -- you@example.com: keeps the notebook of this machine for that address. The next sign-in with Google whose
// verified address it is has the notebook from then on.
import { existsSync } from "node:fs";
import { openDatabase } from "~db/client.server";
import { migrate } from "~db/migrate";
import { keepForClaim } from "~/auth/claim.server";
import { parseEnv } from "~/env.server";

try {
  if (existsSync(".env")) process.loadEnvFile();
  const { databaseUrl, dataDir } = parseEnv(process.env);
  const { db, patientDb, close } = await openDatabase({ databaseUrl, dataDir });
  try {
    await migrate(patientDb);
    console.log(await keepForClaim(db, process.argv[2] ?? ""));
  } finally {
    await close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
