// Brings the database up to date without starting anything, as a deployment does before it swaps versions.
import type { Env } from "~/env.server";
import { withDatabase } from "./with-app";

export const usage = "";

export async function run(_words: string[], env: Env): Promise<void> {
  await withDatabase(env, (_db, ran) => {
    console.log(ran.length > 0 ? `Ran ${ran.join(", ")}.` : "The database is up to date.");
  });
}
