import { setTimeout as sleep } from "node:timers/promises";
import { findPort } from "../support/find-port";
import { spawnBuilt, type BuiltProcess } from "../support/spawn-built";

export type Role = "all" | "web" | "worker";
/** Where its rows are: a server's database or a folder. */
export type Store = { DATABASE_URL: string } | { DATA_DIR: string };

export interface Site extends BuiltProcess {
  url: string;
  /** Saves a note; the status of the answer, 0 where none came. 303 is the word that it is kept. */
  log(note: { key: string; body: string }): Promise<number>;
  get(path: string): Promise<Response>;
  /** A form, as a browser without scripts sends it. */
  send(path: string, form: Record<string, string>): Promise<Response>;
  /** What /metrics says of one without labels. */
  metric(name: string): Promise<number>;
  /** As whoever has this cookie from here on. */
  as(cookie: string): Site;
  /** At once, as by kill -9. */
  kill(): Promise<void>;
  /** Told to; the exit code. */
  stop(): Promise<number | null>;
}

const START_MS = 60_000;
const ANSWER_MS = 30_000;
const METRICS_TOKEN = "whoever-does-this-to-it";

/** A built process with pages, once it is ready, and this machine's owner signed in. Throws with what it said where it does not start. */
export async function startSite(store: Store, role: "all" | "web" = "all", given: Record<string, string> = {}) {
  const port = await findPort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { PORT: String(port), RATE_LIMIT: "off", LOG_LEVEL: "info", METRICS_TOKEN };
  const child = start(role, { ...settings, ...store, ...given });
  const site = siteOf(child, url, "");
  await ready(site);
  const signedIn = await fetch(`${url}/sign-in/local`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: url },
    body: new URLSearchParams({ time_zone: "UTC" }),
  });
  return site.as((signedIn.headers.get("set-cookie") ?? "").split(";")[0] ?? "");
}

export async function startWorker(store: Store, given: Record<string, string> = {}): Promise<BuiltProcess> {
  const worker = start("worker", { LOG_LEVEL: "info", ...store, ...given });
  await until(
    () => worker.out().includes("doing jobs"),
    START_MS,
    () => `No worker: ${worker.err()}${worker.out()}`,
  );
  return worker;
}

const running = new Set<BuiltProcess>();

function start(role: Role, environment: Record<string, string>): BuiltProcess {
  const child = spawnBuilt(role, environment);
  running.add(child);
  void child.ended.then(() => running.delete(child));
  return child;
}

/** What a trial that came to no end has left behind. */
export async function killAll(): Promise<void> {
  await Promise.all([...running].map((child) => endProcess(child, "SIGKILL")));
}

/** Throws, with what is to be said then, where it does not come to be. */
export async function until(isSo: () => boolean | Promise<boolean>, withinMs: number, otherwise: () => string) {
  const deadline = Date.now() + withinMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(otherwise());
    await sleep(50);
  }
}

export async function endProcess(process: BuiltProcess, signal: NodeJS.Signals): Promise<number | null> {
  process.signal(signal);
  return process.ended;
}

function siteOf(child: BuiltProcess, url: string, cookie: string): Site {
  return {
    ...child,
    url,
    async log({ key, body }) {
      try {
        const response = await fetch(`${url}/notes`, {
          method: "POST",
          redirect: "manual",
          headers: { Cookie: cookie, Origin: url },
          body: new URLSearchParams({ body, client_key: key, time_zone: "UTC" }),
          signal: AbortSignal.timeout(ANSWER_MS),
        });
        await response.text();
        return response.status;
      } catch {
        return 0;
      }
    },
    get: (path) =>
      fetch(url + path, {
        headers: { Cookie: cookie, Accept: "text/html" },
        redirect: "manual",
        signal: AbortSignal.timeout(ANSWER_MS),
      }),
    send: (path, form) =>
      fetch(url + path, {
        method: "POST",
        headers: { Cookie: cookie, Origin: url, Accept: "text/html" },
        body: new URLSearchParams(form),
        redirect: "manual",
        signal: AbortSignal.timeout(ANSWER_MS),
      }),
    async metric(name) {
      const headers = { Authorization: `Bearer ${METRICS_TOKEN}` };
      const response = await fetch(`${url}/metrics`, { headers, signal: AbortSignal.timeout(ANSWER_MS) });
      const text = await response.text();
      const value = new RegExp(`^${name} (.+)$`, "m").exec(text)?.[1];
      if (value === undefined) throw new Error(`${response.status}, no ${name}: ${text.slice(0, 300)}`);
      return Number(value);
    },
    as: (other) => siteOf(child, url, other),
    kill: async () => void (await endProcess(child, "SIGKILL")),
    stop: () => endProcess(child, "SIGTERM"),
  };
}

async function ready(site: Site): Promise<void> {
  let ended = false;
  void site.ended.then(() => (ended = true));
  const isReady = () =>
    ended ||
    site.get("/readyz").then(
      ({ ok }) => ok,
      () => false,
    );
  await until(isReady, START_MS, () => `Not ready after a minute: ${site.err()}`);
  if (ended) throw new Error(`It did not start: ${site.err()}`);
}
