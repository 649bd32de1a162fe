// npm run migrate: brings the database up to date without starting anything, as a deployment does before it swaps versions.
import { migrate } from "~db/migrate";
import { withDatabase } from "./with-database";

await withDatabase(async ({ patientDb }) => {
  const ran = await migrate(patientDb);
  console.log(ran.length > 0 ? `Ran ${ran.join(", ")}.` : "The database is up to date.");
});
