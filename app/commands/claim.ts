// npm run claim -- you@example.com: keeps the notebook of this machine for that address. The next sign-in with Google whose
// verified address it is has the notebook from then on.
import { migrate } from "~db/migrate";
import { keepForClaim } from "~/auth/claim.server";
import { withDatabase } from "./with-database";

await withDatabase(async ({ db, patientDb }) => {
  await migrate(patientDb);
  console.log(await keepForClaim(db, process.argv[2] ?? ""));
});
