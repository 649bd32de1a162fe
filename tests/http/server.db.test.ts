import { sql } from "kysely";
import { expect, test } from "vitest";
import type { App } from "~/app.server";
import { StartRefused } from "~/env.server";
import { openTestApp } from "../support/app";
import { expectComplaint } from "../support/fail-on-complaint";
import { ask, serve } from "./serve";

const app = await openTestApp();
const opened = () => ({ ...app, close: () => Promise.resolve() });

test("while the database is being opened it is alive, not ready, and says that it will be back", async () => {
  let open: (app: App & { close(): Promise<void> }) => void = () => {};
  const server = await serve(app, { open: () => new Promise((resolve) => (open = resolve)) });
  expect((await ask(server, { path: "/healthz" })).status).toBe(200);
  expect((await ask(server, { path: "/readyz" })).status).toBe(503);
  const page = await ask(server, { path: "/people" });
  expect(page.status).toBe(503);
  expect(Number(page.headers["retry-after"])).toBeGreaterThan(0);
  expect(page.text).toContain("Memoro is starting");

  open(opened());
  await expect.poll(async () => (await ask(server, { path: "/readyz" })).status).toBe(200);
  expect((await ask(server, { path: "/people" })).status).toBe(200);
});

test("told to end while the database is being opened, it lets go of it as soon as it is open", async () => {
  let open: (app: App & { close(): Promise<void> }) => void = () => {};
  let letGo = false;
  const server = await serve(app, { open: () => new Promise((resolve) => (open = resolve)) });
  const closed = server.close();
  await expect(ask(server, { path: "/healthz" })).rejects.toThrow("ECONNREFUSED");
  open({ ...app, close: () => Promise.resolve(void (letGo = true)) });
  await closed;
  expect(letGo).toBe(true);
});

test("it is not ready once the database is gone, and still alive", async () => {
  const gone = await openTestApp();
  const server = await serve(gone);
  expect((await ask(server, { path: "/readyz" })).status).toBe(200);
  expectComplaint(/^queue .*Cannot use a pool/);
  await gone.db.destroy();
  const { status, text } = await ask(server, { path: "/readyz" });
  expect([status, JSON.parse(text)]).toEqual([503, { ready: false, waitingFor: "database" }]);
  expect((await ask(server, { path: "/healthz" })).status).toBe(200);
});

test("it is not ready while jobs cannot be had", async () => {
  // The queue looks after itself meanwhile.
  expectComplaint(/^queue .*pgboss\.\w+" does not exist/);
  const stuck = await openTestApp();
  const server = await serve(stuck);
  await sql`alter schema pgboss rename to gone`.execute(stuck.db);
  const { status, text } = await ask(server, { path: "/readyz" });
  expect([status, JSON.parse(text)]).toEqual([503, { ready: false, waitingFor: "queue" }]);
  await sql`alter schema gone rename to pgboss`.execute(stuck.db);
  expect((await ask(server, { path: "/readyz" })).status).toBe(200);
});

test("a port in use is refused by number, with what to do", async () => {
  const { port } = await serve(app);
  const second = serve(app, { env: { port } });
  await expect(second).rejects.toThrow(StartRefused);
  await expect(second).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use`);
});

test("a request under way is answered before it ends, and no new one is taken", async () => {
  let answer: () => void = () => {};
  let arrived: () => void = () => {};
  const asked = new Promise<void>((resolve) => (arrived = resolve));
  const server = await serve(app, {
    createPages: () => (_req, res) => {
      answer = () => void res.send("done");
      arrived();
    },
  });
  const underWay = ask(server, {});
  await asked;
  const closed = server.close();
  await expect(ask(server, {})).rejects.toThrow("ECONNREFUSED");
  answer();
  expect((await underWay).text).toBe("done");
  await closed;
});

test("a request that never ends does not keep it from ending", async () => {
  let arrived: () => void = () => {};
  const asked = new Promise<void>((resolve) => (arrived = resolve));
  const server = await serve(app, { createPages: () => () => arrived() });
  const hanging = ask(server, {}).catch((error: Error) => error.message);
  await asked;
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(3000);
  expect(await hanging).toMatch(/socket hang up|ECONNRESET/);
});

test("a body too long is refused before it is read, kindly", async () => {
  const server = await serve(app);
  const headers = { Origin: server.url };
  const fits = await ask(server, { method: "POST", headers, body: "a".repeat(256 * 1024) });
  expect(fits.status).toBe(200);
  const tooLong = await ask(server, { method: "POST", headers, body: "a".repeat(256 * 1024 + 1) });
  expect(tooLong.status).toBe(413);
  expect(tooLong.text).toContain("Nothing was saved");
});

test.each([
  ["a form", "/notes", 256 * 1024],
  ["a picture", "/people/01234567-89ab-7def-8123-456789abcdef/photo", 12 * 1024 * 1024 + 64 * 1024],
  ["an export", "/settings/data/import", 1024 * 1024 * 1024 + 64 * 1024],
])("%s that says it is too long is refused with none of it read", async (_what, path, most) => {
  const server = await serve(app);
  const ofLength = (length: number) => ({ Origin: server.url, "Content-Length": String(length) });
  const says = (length: number) => ask(server, { method: "POST", path, headers: ofLength(length), body: "" });
  expect((await says(most)).status).toBe(200);
  const tooLong = await says(most + 1);
  expect([tooLong.status, tooLong.text]).toEqual([413, expect.stringContaining("Nothing was saved")]);
});

test("a body that does not say how long it is gets no further", async () => {
  const server = await serve(app);
  const headers = { Origin: server.url, "Transfer-Encoding": "chunked" };
  expect((await ask(server, { method: "POST", headers, body: "a=b" })).status).toBe(411);
});

test("a fault is told in plain words with the request's number, and nothing of the code", async () => {
  expectComplaint(/secret inner workings|^request /);
  const server = await serve(app, {
    createPages: () => () => {
      throw new Error("secret inner workings");
    },
  });
  const { status, headers, text } = await ask(server, { path: "/people" });
  expect(status).toBe(500);
  expect(text).toContain(String(headers["x-request-id"]));
  expect(text).not.toMatch(/secret inner workings|at .*\.ts/);
  expect(server.logged.join("")).toContain("secret inner workings");
});
