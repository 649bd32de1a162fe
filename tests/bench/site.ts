import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { findPort } from "../support/find-port";
import { spawnBuilt } from "../support/spawn-built";

export interface Site {
  url: string;
  /** Milliseconds from the request to the last byte of the page. Throws where the answer is no page. */
  get(path: string, cookie: string): Promise<number>;
  /** Of the server's process, in MB. */
  memory(): number;
  stop(): Promise<void>;
}

const START_WITHIN_MS = 60_000;

/** The built server in a process of its own, on a free port, once it is ready. */
export async function startSite(
  database: { DATABASE_URL?: string; DATA_DIR?: string },
  role: "all" | "web" = "all",
): Promise<Site> {
  execFileSync(process.execPath, ["app/commands/build-if-stale.js"], { stdio: ["ignore", "ignore", "inherit"] });
  const port = await findPort();
  const server = spawnBuilt(role, { RATE_LIMIT: "off", LOG_LEVEL: "error", PORT: String(port), ...database });
  const url = `http://127.0.0.1:${port}`;
  const agent = new Agent({ keepAlive: true });
  const deadline = Date.now() + START_WITHIN_MS;
  while (
    !(await fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline) throw new Error(`The server is not ready after a minute.\n${server.err()}`);
    await sleep(100);
  }
  return {
    url,
    async get(path, cookie) {
      const started = performance.now();
      const status = await visit(agent, url + path, cookie);
      if (status !== 200) throw new Error(`GET ${path} answered ${status}.\n${server.err()}`);
      return performance.now() - started;
    },
    memory: () => Number(execFileSync("ps", ["-o", "rss=", "-p", String(server.pid)], { encoding: "utf8" })) / 1024,
    async stop() {
      agent.destroy();
      server.signal("SIGTERM");
      await server.ended;
    },
  };
}

/** As a browser asks, but that what comes is counted and not unpacked: the visitor shares the cores with whom they visit. */
async function visit(agent: Agent, url: string, cookie: string): Promise<number | undefined> {
  const request = get(url, { agent, headers: { Cookie: cookie, "Accept-Encoding": "gzip" } });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  response.resume();
  await once(response, "end");
  return response.statusCode;
}
