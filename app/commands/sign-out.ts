// Ends the sessions of that address, or all there are. Whoever still may, signs in again; notes, accounts and jobs stay as
// they are.
import { endAllSessions } from "~/auth/end-sessions.server";
import type { Env } from "~/env.server";
import { findAccountId } from "./find-account";
import { withApp } from "./with-app";

export const usage = "EMAIL|--everybody";

export async function run([whom]: string[], env: Env): Promise<void> {
  await withApp(env, async (app) => {
    const ended = await endAllSessions(app, whom === "--everybody" ? undefined : await findAccountId(app, whom));
    console.log(ended === 1 ? "One session was ended." : `${ended} sessions were ended.`);
  });
}
