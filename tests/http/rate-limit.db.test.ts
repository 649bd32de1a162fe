import { expect, test } from "vitest";
import { createRateLimiter, limitOf } from "~/http/rate-limit.server";
import { openBrowser } from "../auth/pages";
import { openTestApp } from "../support/app";

const app = await openTestApp();

const many = async (times: number, take: () => Promise<number | undefined>) => {
  const taken: (number | undefined)[] = [];
  for (let i = 0; i < times; i += 1) taken.push(await take());
  return taken;
};

test("one account's notes are let through up to the limit, and then told how long to wait", async () => {
  const limiter = createRateLimiter(true, app);
  const taken = await many(61, () => limiter.take("log-note", "a"));
  expect(taken.slice(0, 60).every((wait) => wait === undefined)).toBe(true);
  expect(taken[60]).toBeGreaterThan(0);
  expect(taken[60]).toBeLessThanOrEqual(60);
});

test("another account, and another kind of request, has a limit of its own", async () => {
  const limiter = createRateLimiter(true, app);
  await many(61, () => limiter.take("log-note", "a"));
  expect(await limiter.take("log-note", "b")).toBeUndefined();
  expect(await limiter.take("search", "a")).toBeUndefined();
});

test("two processes on one database count together", async () => {
  const [one, other] = [createRateLimiter(true, app), createRateLimiter(true, app)];
  await many(60, () => one.take("log-note", "shared"));
  const wait = await other.take("log-note", "shared");
  // The embedded engine belongs to one process.
  if (app.engine === "postgres") expect(wait).toBeGreaterThan(0);
  else expect(wait).toBeUndefined();
});

test("switched off it counts nothing", async () => {
  const limiter = createRateLimiter(false, app);
  expect((await many(200, () => limiter.take("sign-in", "a"))).every((wait) => wait === undefined)).toBe(true);
});

test.each([
  ["POST", "/notes", "log-note"],
  ["GET", "/search?q=anna", "search"],
  ["GET", "/notes", undefined],
  ["POST", "/notes/1/undo", "write"],
  ["POST", "/people/1/photo", "photo"],
  ["GET", "/people/1/photo", undefined],
  ["POST", "/people/bulk", "bulk"],
  ["POST", "/people/new", "write"],
  ["POST", "/search/ask", "ask"],
  ["POST", "/search/ask/stream", "ask"],
  ["POST", "/notes/1/read-by", "read-again"],
  ["POST", "/notes/1/read-again", "read-again"],
  ["GET", "/notes/1/read-by", undefined],
  ["GET", "/people", undefined],
  ["HEAD", "/search?q=anna", "search"],
  ["HEAD", "/people", undefined],
  ["GET", "/search/", "search"],
  ["GET", "/SEARCH", "search"],
  ["GET", "/%73earch//", "search"],
  ["POST", "/Notes/", "log-note"],
  ["POST", "/notes/1/read-by/", "read-again"],
  ["POST", "/notes/1/Read-Again", "read-again"],
  ["POST", "/search/ask%2Fstream", "write"],
  ["POST", "/search/ASK/stream/", "ask"],
  ["POST", "/people/1/photo/", "photo"],
  ["POST", "/people/bulk//", "bulk"],
])("%s %s counts against %s", (method, path, limit) => {
  expect(limitOf(new Request(`http://127.0.0.1${path}`, { method }))).toBe(limit);
});

test("however an address is written that leads to a form, it counts against the same limit", async () => {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  const note = `/notes/${crypto.randomUUID()}`;
  const read = async (path: string) => (await browser.post(note + path)).status;
  for (let i = 0; i < 5; i += 1) {
    expect([await read("/read-again"), await read("/read-again/")]).toEqual([404, 404]);
    expect([await read("/READ-AGAIN"), await read("/%72ead-again//")]).toEqual([404, 404]);
  }
  expect([await read("/read-again"), await read("/Read-again/")]).toEqual([429, 429]);
});
