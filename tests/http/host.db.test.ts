import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parseEnv } from "~/env.server";
import { openTestApp } from "../support/app";
import { ask, serve } from "./serve";

const app = await openTestApp();
const hosted = parseEnv({
  PORT: "0",
  GOOGLE_CLIENT_ID: "id",
  ALLOWED_EMAILS: "*",
  GOOGLE_CLIENT_SECRET: "secret",
  PUBLIC_URL: "https://memoro.example",
});

describe("on one's own machine", () => {
  test.each(["127.0.0.1", "localhost", "[::1]", "LOCALHOST"])("it answers to %s", async (name) => {
    const server = await serve(app);
    const { status } = await ask(server, { headers: { Host: `${name}:${server.port}` } });
    expect(status).toBe(200);
  });

  test.each([
    "evil.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
    "192.168.1.5",
    "evil.example@127.0.0.1",
    "127.0.0.1/evil",
    "[::1].evil",
    "2130706433",
  ])("a page whose name %s was made to point here reads and writes nothing", async (name) => {
    const server = await serve(app);
    const headers = { Host: `${name}:${server.port}` };
    expect((await ask(server, { headers })).status).toBe(403);
    const origin = { ...headers, Origin: `http://${name}:${server.port}` };
    expect((await ask(server, { method: "POST", headers: origin })).status).toBe(403);
  });

  test("another port's name is not ours", async () => {
    const server = await serve(app);
    const { status, text } = await ask(server, { headers: { Host: `127.0.0.1:${server.port + 1}` } });
    expect(status).toBe(403);
    expect(text).toContain(`http://127.0.0.1:${server.port}`);
  });

  test("whether it is alive is told to anyone", async () => {
    const server = await serve(app);
    const { status, text } = await ask(server, { path: "/healthz", headers: { Host: "evil.example" } });
    expect([status, text]).toEqual([200, "ok\n"]);
  });

  test("a request for an address elsewhere is refused", async () => {
    const server = await serve(app);
    const { status } = await ask(server, { path: "http://evil.example/" });
    expect(status).toBe(400);
  });

  test("an address of more parts than any page's is refused before it is compared with them all", async () => {
    const server = await serve(app);
    const statusOf = async (path: string) => (await ask(server, { path })).status;
    expect(await statusOf("/a".repeat(2000))).toBe(400);
    expect(await statusOf("/a".repeat(2000) + ".data?index")).toBe(400);
    expect(await statusOf(`/people/${randomUUID()}/ties/${randomUUID()}/edit`)).toBe(200);
    expect(await statusOf(`/search?q=${"a/".repeat(400)}`)).toBe(200);
  });

  test("a page may ask for the routes of all its links, and nobody for thousands", async () => {
    const server = await serve(app);
    const statusOf = async (paths: string[]) =>
      (await ask(server, { path: `/__manifest?${new URLSearchParams(paths.map((path) => ["p", path])).toString()}` }))
        .status;
    expect(await statusOf(Array.from({ length: 120 }, () => `/notes/${randomUUID()}/edit`))).toBe(200);
    expect(await statusOf(["/a".repeat(1000)])).toBe(400);
    expect(await statusOf(Array.from({ length: 1000 }, (_, n) => `${n}`))).toBe(400);
  });

  test("the host that a proxy claims does not reach the pages", async () => {
    const server = await serve(app);
    const { text } = await ask(server, { headers: { "X-Forwarded-Host": "evil.example" } });
    expect(JSON.parse(text)).toMatchObject({ host: `127.0.0.1:${server.port}` });
  });
});

describe("the owner's door", () => {
  const isOpen = async (headers: Record<string, string>, env = {}) => {
    const { text } = await ask(await serve(app, { env }), { headers });
    return (JSON.parse(text) as { localDoor: boolean }).localDoor;
  };

  test("is open to a browser on this machine", async () => {
    expect(await isOpen({ Accept: "text/html" })).toBe(true);
  });

  test.each([
    ["Forwarded", "for=203.0.113.7"],
    ["X-Forwarded-For", "203.0.113.7"],
    ["X-Forwarded-Host", "127.0.0.1"],
    ["X-Forwarded-Proto", "https"],
    ["X-Forwarded", "yes"],
    ["X-Real-IP", "203.0.113.7"],
    ["Via", "1.1 proxy"],
  ])("is shut when %s says that the request came through a proxy", async (name, value) => {
    expect(await isOpen({ [name]: value })).toBe(false);
  });

  test("is not there at all when others can reach Memoro", async () => {
    expect(await isOpen({}, hosted)).toBe(false);
  });
});

describe("under a public address", () => {
  test("pages see that address, whatever name the proxy called by", async () => {
    const server = await serve(app, { env: hosted });
    const { text } = await ask(server, { headers: { Host: "10.0.0.3:3000", "X-Forwarded-Host": "evil.example" } });
    expect(JSON.parse(text)).toMatchObject({ host: "memoro.example" });
  });
});
