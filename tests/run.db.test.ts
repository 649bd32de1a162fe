import { once } from "node:events";
import { statSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeTestDatabase, testEngine } from "./support/database";
import { spawnBuilt, spawnCommand, type BuiltProcess } from "./support/spawn-built";
import { temporaryFolder } from "./support/temporary-folder";

const NPM_START = "npm start";

interface Process extends BuiltProcess {
  /** Resolves to what its first line about an address says. */
  address(): Promise<string>;
}

/** The built product in a process of its own, on this test's engine. */
async function start(role: string, given: Record<string, string> = {}, dataDir = temporaryFolder()): Promise<Process> {
  const { databaseUrl } = testEngine() === "postgres" ? await makeTestDatabase() : {};
  const environment = { PORT: "0", DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }), ...given };
  const child = role === NPM_START ? spawnCommand("npm", ["start"], environment) : spawnBuilt(role, environment);
  onTestFinished(async () => {
    child.signal("SIGKILL");
    await child.ended;
  });
  const address = async () => {
    await expect.poll(() => child.out() + child.err(), { timeout: 15_000 }).toMatch(/Memoro is at|could not start/);
    return /Memoro is at (\S+)/.exec(child.out())?.[1] ?? `nowhere: ${child.err()}`;
  };
  return { ...child, address };
}

async function timed<T>(work: Promise<T>): Promise<[T, number]> {
  const started = performance.now();
  return [await work, performance.now() - started];
}

test("SIGTERM ends it cleanly within five seconds", async () => {
  const server = await start("all");
  expect((await fetch(new URL("/readyz", await server.address()))).status).toBe(200);
  server.signal("SIGTERM");
  const [code, ms] = await timed(server.ended);
  expect([code, server.err()]).toEqual([0, ""]);
  expect(ms).toBeLessThan(5000);
});

test("told to end by way of npm it is gone as soon", async () => {
  const server = await start(NPM_START);
  const address = await server.address();
  expect((await fetch(new URL("/healthz", address))).status).toBe(200);
  server.signal("SIGTERM");
  const health = () =>
    fetch(new URL("/healthz", address)).then(
      () => "alive",
      () => "gone",
    );
  const [, ms] = await timed(expect.poll(health, { timeout: 6000 }).toBe("gone"));
  expect(ms).toBeLessThan(5000);
});

test("Ctrl-C ends it within five seconds though a browser is in the middle of sending", async () => {
  const server = await start("all");
  const { host, hostname, port } = new URL(await server.address());
  const browser = connect(Number(port), hostname);
  onTestFinished(() => void browser.destroy());
  browser.on("error", () => {});
  await once(browser, "connect");
  const head = ["POST /sign-in/local HTTP/1.1", `Host: ${host}`, `Origin: http://${host}`, "Content-Length: 9"];
  await new Promise((resolve) => browser.write(`${head.join("\r\n")}\r\n\r\n`, resolve));
  server.signal("SIGINT");
  const [code, ms] = await timed(server.ended);
  expect(code).toBe(0);
  expect(ms).toBeLessThan(5000);
});

test.each([
  [{ PORT: "seven" }, "PORT wants a whole number"],
  [{ HOST: "0.0.0.0" }, "GOOGLE_CLIENT_ID"],
  [{ PUBLIC_URL: "https://memoro.example" }, "GOOGLE_CLIENT_ID"],
])("with %o it does not start, and says what to set", async (given, told) => {
  const server = await start("all", given);
  expect(await server.ended).toBe(1);
  expect(server.err()).toContain(told);
  expect(server.err()).not.toMatch(/^\s+at /m);
});

test("a port in use is named", async () => {
  const taken = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void taken.close());
  await once(taken, "listening");
  const { port } = taken.address() as AddressInfo;
  const server = await start("all", { PORT: String(port) });
  expect(await server.ended).toBe(1);
  expect(server.err()).toContain(`Port ${port} on 127.0.0.1 is in use`);
});

test("a role that is none is refused", async () => {
  const server = await start("boss");
  expect(await server.ended).toBe(1);
  expect(server.err()).toContain("all, web, worker");
});

if (testEngine() === "embedded") {
  test("a second one on the same data folder is refused, and the first goes on", async () => {
    const folder = temporaryFolder();
    const first = await start("all", {}, folder);
    const address = await first.address();
    const second = await start("all", {}, folder);
    expect(await second.ended).toBe(1);
    expect(second.err()).toContain(`Another Memoro is already running on ${folder}`);
    expect((await fetch(new URL("/readyz", address))).status).toBe(200);
  });

  test("the data folder is its owner's alone, and free again after a power cut", async () => {
    const folder = join(temporaryFolder(), "data");
    const first = await start("all", {}, folder);
    await first.address();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    first.signal("SIGKILL");
    await first.ended;
    const second = await start("all", {}, folder);
    expect((await fetch(new URL("/readyz", await second.address()))).status).toBe(200);
  });

  test.each(["web", "worker"])("%s by itself is refused: the folder belongs to one process", async (role) => {
    const server = await start(role);
    expect(await server.ended).toBe(1);
    expect(server.err()).toContain(`"${role}" by itself wants DATABASE_URL`);
  });
} else {
  test("pages and jobs run apart, and each ends on its own", async () => {
    const web = await start("web", { LOG_LEVEL: "info" });
    const worker = await start("worker", { LOG_LEVEL: "info" });
    expect((await fetch(new URL("/readyz", await web.address()))).status).toBe(200);
    await expect.poll(() => worker.out(), { timeout: 45_000 }).toContain("doing jobs");
    web.signal("SIGTERM");
    worker.signal("SIGTERM");
    expect(await Promise.all([web.ended, worker.ended])).toEqual([0, 0]);
  });
}
