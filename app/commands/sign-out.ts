// npm run sign-out -- EMAIL, or --everybody: ends the sessions of that address, or all there are. Whoever still may, signs in
// again; notes, accounts and jobs stay as they are.
import { endAllSessions } from "~/auth/end-sessions.server";
import { findAccountId } from "./find-account";
import { argumentsOf, withApp } from "./with-app";

const [whom] = argumentsOf("npm run sign-out -- EMAIL, or --everybody", 1);
await withApp(async (app) => {
  const ended = await endAllSessions(app, whom === "--everybody" ? undefined : await findAccountId(app, whom));
  console.log(ended === 1 ? "One session was ended." : `${ended} sessions were ended.`);
});
