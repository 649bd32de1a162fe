// Keeps the notebook of this machine for that address. The next sign-in with Google whose verified address it is has the
// notebook from then on.
import { keepForClaim } from "~/auth/claim.server";
import type { Env } from "~/env.server";
import { withDatabase } from "./with-app";

export const usage = "EMAIL";

export async function run([address = ""]: string[], env: Env): Promise<void> {
  await withDatabase(env, async (db) => console.log(await keepForClaim(db, address)));
}
