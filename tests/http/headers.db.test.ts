import { expect, test } from "vitest";
import { parseEnv } from "~/env.server";
import { openTestApp } from "../support/app";
import { ask, serve } from "./serve";

const app = await openTestApp();
const directives = (policy: unknown) =>
  Object.fromEntries(
    String(policy)
      .split(";")
      .map((directive) => directive.split(" "))
      .map(([name, ...values]) => [name, values.join(" ")]),
  );

test("only our own scripts run: by address, or by a nonce that is new each time", async () => {
  const server = await serve(app);
  const policies = await Promise.all(
    [1, 2].map(async () => directives((await ask(server, {})).headers["content-security-policy"])),
  );
  expect(policies[0]).toMatchObject({
    "default-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "form-action": "'self'",
  });
  expect(policies[0]?.["script-src"]).toMatch(/^'self' 'nonce-[\w+/=]{22,}'$/);
  expect(policies[0]?.["script-src"]).not.toBe(policies[1]?.["script-src"]);
});

test("our forms say where they come from, and other sites are not told where one was", async () => {
  const server = await serve(app);
  expect((await ask(server, {})).headers["referrer-policy"]).toBe("same-origin");
});

test("nothing tells what it is made with, and what is sent is what it says it is", async () => {
  const { headers } = await ask(await serve(app), {});
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" });
  expect(headers).not.toHaveProperty("x-powered-by");
  expect(headers["permissions-policy"]).toContain("geolocation=()");
});

test("https is insisted on where people reach it by https, and a form may lead to Google there", async () => {
  const local = await ask(await serve(app), {});
  expect(local.headers).not.toHaveProperty("strict-transport-security");
  const env = parseEnv({
    PORT: "0",
    GOOGLE_CLIENT_ID: "id",
    ALLOWED_EMAILS: "*",
    GOOGLE_CLIENT_SECRET: "secret",
    PUBLIC_URL: "https://memoro.example",
  });
  const { headers } = await ask(await serve(app, { env }), {});
  expect(headers["strict-transport-security"]).toContain("max-age=31536000");
  expect(directives(headers["content-security-policy"])["form-action"]).toBe("'self' https://accounts.google.com");
});

test("the log tells the request by its number, and nothing of what was searched, sent or who it was", async () => {
  const server = await serve(app);
  const { headers } = await ask(server, {
    method: "POST",
    path: "/search?q=whisper",
    headers: { Origin: server.url, Cookie: "memoro=token-of-mine" },
    body: "body=what+I+wrote",
  });
  await expect.poll(() => server.logged.join("")).toContain(String(headers["x-request-id"]));
  expect(server.logged.join("")).toContain('"path":"/search"');
  expect(server.logged.join("")).not.toMatch(/whisper|token-of-mine|what.I.wrote/);
});
