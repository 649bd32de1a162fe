import { createServer, type AddressInfo } from "node:net";
import { once } from "node:events";
import { parseEnv } from "~/env.server";
import { startServer } from "~/http/start-server.server";
import { createLogger } from "~/log.server";
import { openApp } from "~/open-app.server";
import { CLIENT, startFakeGoogle } from "../../auth/fake-google";
import { loadBuiltSite } from "../../support/built-site";
import { SESSION_SECRET } from "./hosted-secret";

/**
 * The built pages as they are for several people, with a Google of our own. No variable can say where Google is, so that
 * nobody who can set one can stand in for it: the server is started from its sources.
 */
const google = await startFakeGoogle(() => {});
const coming = (process.env.GOOGLE_SAYS ?? "").split(" ");
const { agree } = google;
google.agree = (authorization) => {
  const email = coming.shift() ?? "";
  coming.push(email);
  google.profile = { sub: email, name: "Robin Vale", email, email_verified: true };
  return agree(authorization);
};

const port = await freePort();
const parsed = parseEnv({
  PORT: String(port),
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  DATA_DIR: process.env.DATA_DIR,
  DATABASE_URL: process.env.DATABASE_URL,
  LOG_LEVEL: process.env.LOG_LEVEL,
  GOOGLE_CLIENT_ID: CLIENT.clientId,
  GOOGLE_CLIENT_SECRET: CLIENT.clientSecret,
  SESSION_SECRET,
  ALLOWED_EMAILS: "robin@example.com, mia@example.com",
  ADMIN_EMAILS: "robin@example.com",
});
const env = { ...parsed, google: { ...CLIENT, endpoints: google.endpoints } };
const log = createLogger(env);
const { databaseUrl, dataDir } = env;
const open = () => openApp({ databaseUrl, dataDir, log, worker: true });
const server = await startServer({ env, log, open, ...(await loadBuiltSite()) });
await server.ready;
process.stdout.write(`Memoro is at ${server.url}\n`);

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port: free } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return free;
}
