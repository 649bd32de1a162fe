import type { App } from "~/app.server";
import { parseEnv } from "~/env.server";
import { startServer, type RunningServer } from "~/http/start-server.server";
import type { TestUser } from "./app";
import { loadBuiltSite } from "./built-site";
import { signIn } from "./sign-in";

const env = parseEnv({ PORT: "0", RATE_LIMIT: "off", LOG_LEVEL: "silent" });
const servers = new Map<App, Promise<RunningServer>>();
const cookies = new Map<TestUser, Promise<string>>();

/**
 * Sends a real request through the whole server: host and origin checks, session, route, database. Writes carry the
 * form and the origin that a browser would send; `headers` come on top. Redirects are answers and are not followed.
 */
export async function send(
  app: App,
  user: TestUser | null,
  method: "GET" | "POST",
  path: string,
  form?: Record<string, string> | FormData,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { url } = await serverOf(app);
  return fetch(new URL(path, url), {
    method,
    redirect: "manual",
    ...(method === "POST" && { body: form instanceof FormData ? form : new URLSearchParams(form) }),
    headers: {
      ...(method === "POST" && { Origin: url }),
      ...(user && { Cookie: await cookieOf(app, user) }),
      ...headers,
    },
  });
}

export async function closeServerOf(app: App): Promise<void> {
  const server = await servers.get(app);
  await server?.close();
}

function serverOf(app: App): Promise<RunningServer> {
  let server = servers.get(app);
  if (!server) servers.set(app, (server = start(app)));
  return server;
}

async function start(app: App): Promise<RunningServer> {
  const { createPages, assets } = await loadBuiltSite();
  // The app is closed by whoever opened it, not with the server.
  const open = () => Promise.resolve({ ...app, close: () => Promise.resolve() });
  const server = await startServer({ env, log: app.log, open, createPages, assets });
  await server.ready;
  return server;
}

function cookieOf(app: App, user: TestUser): Promise<string> {
  let cookie = cookies.get(user);
  if (!cookie) cookies.set(user, (cookie = signIn(app, user.id)));
  return cookie;
}
