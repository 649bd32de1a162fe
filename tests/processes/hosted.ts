import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { expect, onTestFinished } from "vitest";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { startSession } from "~/auth/session.server";
import { parseEnv } from "~/env.server";
import { contextOf, requestWith } from "../auth/context";
import { spawnBuilt, type BuiltProcess } from "../support/spawn-built";
import { temporaryFolder } from "../support/temporary-folder";

const HOSTED = {
  PUBLIC_URL: "http://localhost:3000",
  GOOGLE_CLIENT_ID: "id",
  GOOGLE_CLIENT_SECRET: "secret",
  ALLOWED_EMAILS: "@example.org",
  SESSION_SECRET: "s".repeat(32),
  LOG_LEVEL: "info",
};
const START_MS = 40_000;

/** The `n`th of the web processes, as a balancer in front of them would ask it. */
export type Ask = (web: number, path: string, form?: Record<string, string>) => Promise<Response>;

/** As on a server for several people: two of the built processes for pages, two for jobs, behind one public address. */
export async function startTwoOfEach(databaseUrl: string, given: Record<string, string> = {}) {
  const environment = { ...HOSTED, DATABASE_URL: databaseUrl, DATA_DIR: temporaryFolder(), ...given };
  const ports = [await freePort(), await freePort()];
  const webs = ports.map((port) => spawnBuilt("web", { ...environment, PORT: String(port) }));
  const workers = [1, 2].map(() => spawnBuilt("worker", environment));
  const all = [...webs, ...workers];
  onTestFinished(async () => {
    for (const { signal } of all) signal("SIGKILL");
    await Promise.all(all.map(({ ended }) => ended));
  });
  for (const port of ports) {
    const isReady = () =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ status }) => status,
        () => 0,
      );
    await expect.poll(isReady, { timeout: START_MS, interval: 100 }).toBe(200);
  }
  for (const worker of workers) await expect.poll(worker.out, { timeout: START_MS }).toContain("doing jobs");
  return { ports, workers, all };
}

/** Asks as this user, who has signed in by way of any of the web processes. */
export async function signedIn(app: App, userId: UserId, ports: number[]): Promise<Ask> {
  const { publicUrl } = parseEnv(HOSTED);
  const setCookie = await startSession(contextOf(app, {}, { publicUrl }), requestWith(null), userId);
  const headers = { Cookie: setCookie.split(";")[0] ?? "", Origin: HOSTED.PUBLIC_URL };
  return (web, path, form) =>
    fetch(`http://127.0.0.1:${ports[web % ports.length]}${path}`, {
      redirect: "manual",
      headers,
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
}

/** Told to end, each does, without a fault in its log. */
export async function endAll(processes: BuiltProcess[]): Promise<void> {
  for (const { signal } of processes) signal("SIGTERM");
  expect(await Promise.all(processes.map(({ ended }) => ended))).toEqual(processes.map(() => 0));
  for (const { out, err } of processes) expect(err() + out()).not.toMatch(/"level":60|fault/);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
