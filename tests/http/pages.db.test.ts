import { expect, test } from "vitest";
import { openTestApp } from "../support/app";
import { openBrowser } from "../auth/pages";
import { expectComplaint } from "../support/fail-on-complaint";

const BROWSER = { Accept: "text/html,*/*;q=0.8" };

test("a page that isn't there says so, inside the frame of the others", async () => {
  const browser = await openBrowser(await openTestApp());
  await browser.post("/sign-in/local");
  const missing = await browser.open("/no/such/page", BROWSER);
  expect(missing.status).toBe(404);
  const page = await missing.text();
  expect(page).toContain("<title>There is nothing here · Memoro</title>");
  expect(page).toContain('href="/people"');
  expect(page).not.toMatch(/No route matches|at .*\.js/);
});

test("when the database is gone, a page and a form both say so in plain words, with the number of the request", async () => {
  const app = await openTestApp();
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  expectComplaint(/^(a request failed|request|queue) /);
  await app.db.destroy();
  for (const answer of [await browser.open("/people", BROWSER), await browser.post("/notes", { body: "x" }, BROWSER)]) {
    expect(answer.status).toBe(500);
    const page = await answer.text();
    expect(page).toContain(`Request ${answer.headers.get("X-Request-Id")}`);
    expect(page).toMatch(/What was saved before is safe/);
    expect(page).not.toMatch(/driver|destroyed|pool|\.server\./i);
  }
  expect(browser.server.logged.join("")).toMatch(/"msg":"a request failed"/);
});

test("pages are kept by no cache, but for a link’s about to be followed; what never changes under its name by every one", async () => {
  const browser = await openBrowser(await openTestApp());
  const page = await browser.open("/sign-in", BROWSER);
  expect(page.headers.get("Cache-Control")).toBe("no-store");
  await browser.post("/sign-in/local");
  const data = (headers: Record<string, string>) => browser.open("/people.data", headers);
  expect((await data({})).headers.get("Cache-Control")).toBe("no-store");
  expect((await data({ "Sec-Purpose": "prefetch" })).headers.get("Cache-Control")).toBe("private, max-age=3");
  const script = /src="(\/assets\/[^"]+)"|href="(\/assets\/[^"]+)"/.exec(await page.text());
  const asset = await browser.open(script?.[1] ?? script?.[2] ?? "");
  expect(asset.status).toBe(200);
  expect(asset.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
});

test("every script of a page carries the nonce that its policy asks for", async () => {
  const browser = await openBrowser(await openTestApp());
  const page = await browser.open("/sign-in", BROWSER);
  const nonce = /'nonce-([^']+)'/.exec(page.headers.get("Content-Security-Policy") ?? "")?.[1];
  const scripts = (await page.text()).match(/<script[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
});
