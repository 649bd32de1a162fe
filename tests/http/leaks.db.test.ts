import { expect, test } from "vitest";
import { openBrowser } from "../auth/pages";
import { openTestApp } from "../support/app";
import { ask, serve } from "./serve";

const app = await openTestApp();

test("no folder is listed, and neither sources, settings nor history are to be had by an address", async () => {
  const browser = await openBrowser(app);
  const paths = ["/assets/", "/.git/HEAD", "/.env", "/.data/", "/package.json", "/app/root.tsx"];
  for (const path of [...paths, "/assets/..%2f..%2fpackage.json", "/build/server/index.js", "/migrations/"]) {
    const answer = await browser.open(path, { Accept: "*/*" });
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).not.toMatch(/"private": true|ref: refs|Index of|create table/);
  }
});

test.each(["TRACE", "OPTIONS", "PUT", "DELETE"])("%s is not answered with what was sent", async (method) => {
  const server = await serve(app);
  const answer = await ask(server, { method, headers: { Origin: server.url, Cookie: "memoro=token-of-mine" } });
  expect(answer.status).toBe(405);
  expect(answer.headers.allow).toBe("GET, HEAD, POST");
  expect(answer.text).not.toContain("token-of-mine");
});

test("whatever is answered says what it is, and text in which letters", async () => {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  const page = await browser.open("/");
  const assets = new Set((await page.text()).match(/\/assets\/[\w.-]+\.(?:js|css)/g));
  expect([...assets].join()).toMatch(/\.css/);
  const paths = ["/", "/people", "/no/such/page", "/people.data", "/people/names?q=a", "/settings/data/export"];
  for (const path of [...paths, ...assets, "/sw.js", "/manifest.webmanifest", "/favicon.svg", "/robots.txt"]) {
    const answer = await browser.open(path);
    const type = answer.headers.get("Content-Type") ?? "";
    expect([path, type]).toEqual([path, expect.stringMatching(/^[a-z]+\/[\w.+-]+(?:; ?charset=utf-8)?$/i)]);
    if (/^text\/|javascript/.test(type)) expect([path, type]).toEqual([path, expect.stringMatching(/charset=utf-8/i)]);
    expect([path, answer.headers.get("X-Content-Type-Options")]).toEqual([path, "nosniff"]);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
    await answer.arrayBuffer();
  }
});
