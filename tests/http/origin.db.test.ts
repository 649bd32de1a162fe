import { describe, expect, test } from "vitest";
import { parseEnv } from "~/env.server";
import { openTestApp } from "../support/app";
import { ask, serve, type Asked } from "./serve";

const app = await openTestApp();
const post = (headers: Record<string, string>): Asked => ({ method: "POST", headers });

describe("a write on one's own machine", () => {
  test("comes from our own page", async () => {
    const server = await serve(app);
    expect((await ask(server, post({ Origin: server.url }))).status).toBe(200);
  });

  test("comes from our own page under its other name", async () => {
    const server = await serve(app);
    const host = `localhost:${server.port}`;
    expect((await ask(server, post({ Host: host, Origin: `http://${host}` }))).status).toBe(200);
  });

  test.each([
    ["another site", "http://evil.example"],
    ["a sandboxed frame, a file, or a page that hides where it is", "null"],
    ["nowhere", ""],
    ["another program on this machine", "http://127.0.0.1:1"],
    ["a name that begins like ours", "http://127.0.0.1.evil.example"],
  ])("from %s is refused, and says that nothing was changed", async (_from, origin) => {
    const server = await serve(app);
    const { status, text } = await ask(server, post({ Origin: origin }));
    expect(status).toBe(403);
    expect(text).toContain("Nothing was changed");
  });

  test("without an origin is refused, and the refusal is in the log", async () => {
    const server = await serve(app);
    expect((await ask(server, post({ Referer: server.url }))).status).toBe(403);
    expect(server.logged.join("")).toContain("a write from elsewhere was refused");
  });

  test("from our name under https or under our other name is refused", async () => {
    const server = await serve(app);
    expect((await ask(server, post({ Origin: server.url.replace("http:", "https:") }))).status).toBe(403);
    expect((await ask(server, post({ Origin: `http://localhost:${server.port}` }))).status).toBe(403);
  });

  test.each(["PUT", "PATCH", "DELETE", "PROPFIND"])("may not come by %s from elsewhere either", async (method) => {
    const server = await serve(app);
    expect((await ask(server, { method, headers: { Origin: "http://evil.example" } })).status).toBe(403);
  });

  test("is told from a read: a link from elsewhere opens the page", async () => {
    const server = await serve(app);
    expect((await ask(server, { headers: { Origin: "http://evil.example" } })).status).toBe(200);
  });
});

describe("a write under a public address", () => {
  const env = parseEnv({
    PORT: "0",
    GOOGLE_CLIENT_ID: "id",
    ALLOWED_EMAILS: "*",
    GOOGLE_CLIENT_SECRET: "secret",
    PUBLIC_URL: "https://memoro.example",
  });

  test("comes from that address, whatever name the proxy calls us by", async () => {
    const server = await serve(app, { env });
    const headers = { Host: "10.0.0.3:3000", Origin: "https://memoro.example" };
    expect((await ask(server, post(headers))).status).toBe(200);
  });

  test.each(["http://memoro.example", "https://memoro.example:8443", "https://evil.memoro.example", "null"])(
    "from %s is refused",
    async (origin) => {
      const server = await serve(app, { env });
      expect((await ask(server, post({ Origin: origin }))).status).toBe(403);
    },
  );

  test("is not let in by naming a host that agrees with its origin", async () => {
    const server = await serve(app, { env });
    const headers = { Host: "evil.example", "X-Forwarded-Host": "evil.example", Origin: "https://evil.example" };
    expect((await ask(server, post(headers))).status).toBe(403);
  });
});
