import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { findAccountByGoogleSub } from "~db/queries/account.server";
import { openTestApp } from "../support/app";
import { CLIENT, type FakeGoogle } from "./fake-google";
import { aGoogle, leadTo, pathOf, signInBy, visit } from "./google-visit";
import { openBrowser } from "./pages";

const app = await openTestApp();

test("whoever Google vouches for has an account from then on, and comes back to where they were going", async () => {
  const google = await aGoogle();
  const browser = await visit(app, google);
  const led = leadTo(await browser.post("/sign-in/google", { to: "/settings", timeZone: "Europe/Rome" }));
  expect(led.href.startsWith(google.endpoints.authorization)).toBe(true);
  expect(Object.fromEntries(led.searchParams)).toMatchObject({
    response_type: "code",
    client_id: CLIENT.clientId,
    redirect_uri: "http://localhost:3000/sign-in/google/callback",
    code_challenge_method: "S256",
  });
  expect(led.searchParams.get("code_challenge")).toMatch(/^[\w-]{43}$/);

  const back = await browser.open(pathOf(google.agree(led)));
  expect(back.headers.get("Location")).toBe("/settings");
  expect((await browser.open("/settings")).status).toBe(200);
  const account = await findAccountByGoogleSub(app.db, "g-1");
  expect(account).toMatchObject({ name: "Robin Vale", email: "robin@example.com", timeZone: "Europe/Rome" });
  expect([...browser.cookies.keys()]).toEqual(["memoro"]);
});

test("Google's token is used once and kept nowhere: neither in a row, nor a cookie, an answer or the log", async () => {
  const google = await aGoogle();
  google.profile = { ...google.profile, sub: "g-token" };
  const browser = await visit(app, google);
  const led = leadTo(await browser.post("/sign-in/google"));
  const way = google.agree(led);
  const back = await browser.open(pathOf(way));
  const then = await browser.open("/");
  const [token = "", ...others] = google.tokens;
  expect([token.length, others]).toEqual([16, []]);
  const code = way.searchParams.get("code") ?? "";

  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`.execute(app.db);
  const kept: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await sql<{ line: string }>`select t::text as line from ${sql.id(schema, name)} t`.execute(app.db);
    kept.push(...rows.map(({ line }) => line));
  }
  expect(kept.join()).toContain("g-token");
  for (const answer of [back, then]) kept.push(await answer.text(), JSON.stringify([...answer.headers]));
  // What a cookie holds is packed.
  for (const value of browser.cookies.values()) {
    kept.push(
      ...decodeURIComponent(value)
        .split(".")
        .map((part) => Buffer.from(part, "base64").toString()),
    );
  }
  expect(
    kept.concat(app.logged, browser.server.logged).filter((each) => each.includes(token) || each.includes(code)),
  ).toEqual([]);
});

test("the same person is the same account, by Google's id and not by the address", async () => {
  const google = await aGoogle();
  const come = async (profile: Record<string, unknown>) => {
    google.profile = { ...google.profile, ...profile };
    const browser = await visit(app, google);
    await signInBy(google, browser);
    return findAccountByGoogleSub(app.db, String(google.profile.sub));
  };
  const first = await come({ sub: "g-2", email: "shared@example.com" });
  expect(await come({ sub: "g-2", email: "new@example.com" })).toEqual({ ...first, email: "new@example.com" });
  const other = await come({ sub: "g-3", email: "shared@example.com" });
  expect(other?.id).not.toBe(first?.id);
});

const failures: [string, (google: FakeGoogle, back: URL, led: URL) => void][] = [
  ["an address that Google has not verified", (google) => (google.profile.email_verified = false)],
  ["an address that Google says nothing of", (google) => delete google.profile.email_verified],
  ["an account without an id", (google) => (google.profile.sub = "")],
  ["a fault of Google's", (google) => (google.status = 500)],
  ["a state that is not this browser's", (_google, back) => back.searchParams.set("state", "other")],
  ["no state", (_google, back) => back.searchParams.delete("state")],
  ["no code, because the person said no", (_google, back) => back.searchParams.delete("code")],
  [
    "a code that was given to another client of Google's",
    (google, back, led) => {
      const asked = new URL(led);
      asked.searchParams.set("client_id", "somebody-else");
      back.searchParams.set("code", google.agree(asked).searchParams.get("code") ?? "");
    },
  ],
  ["a code of somebody else's", (_google, back) => back.searchParams.set("code", "other")],
];
test.each(failures)("%s lets nobody in", async (what, spoil) => {
  const google = await aGoogle();
  google.profile.sub = what;
  const browser = await visit(app, google);
  const led = leadTo(await browser.post("/sign-in/google"));
  const back = google.agree(led);
  spoil(google, back, led);
  const refused = await browser.open(pathOf(back));
  expect(refused.headers.get("Location")).toBe("/sign-in?failed");
  expect(browser.server.logged.join("")).toContain("a sign-in with Google failed");
  expect([...browser.cookies.keys()]).not.toContain("memoro");
  expect(await findAccountByGoogleSub(app.db, what)).toBeUndefined();
  expect(await (await browser.open("/sign-in?failed")).text()).toContain("Google did not let you in");
});

test("a code that was stolen on its way is worth nothing in another browser", async () => {
  const google = await aGoogle();
  google.profile.sub = "g-5";
  const victim = await visit(app, google);
  const thief = await visit(app, google);
  const stolen = google.agree(leadTo(await victim.post("/sign-in/google")));
  const own = leadTo(await thief.post("/sign-in/google"));
  stolen.searchParams.set("state", own.searchParams.get("state") ?? "");
  expect((await thief.open(pathOf(stolen))).headers.get("Location")).toBe("/sign-in?failed");
  expect(await findAccountByGoogleSub(app.db, "g-5")).toBeUndefined();
});

test.each(["/token", "/userinfo"])("an answer of %s that leads elsewhere is not followed", async (path) => {
  const asked: string[] = [];
  const other = createServer((req, res) => {
    asked.push(req.url ?? "");
    res
      .writeHead(200, { "Content-Type": "application/json" })
      .end(JSON.stringify({ access_token: "t", ...google.profile }));
  }).listen(0, "127.0.0.1");
  await once(other, "listening");
  onTestFinished(() => void other.close());
  const google = await aGoogle();
  google.elsewhere[path] = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  expect(await signInBy(google, await visit(app, google))).toBe("/sign-in?failed");
  expect(asked).toEqual([]);
});

test("an account is let in for the very same answer once Google has verified its address, and for nothing else", async () => {
  const google = await aGoogle();
  google.profile = { ...google.profile, sub: "g-6", email_verified: false };
  const browser = await visit(app, google);
  expect(await signInBy(google, browser)).toBe("/sign-in?failed");
  google.profile.email_verified = true;
  expect(await signInBy(google, browser)).toBe("/");
});

test("a way back that somebody else began leads nowhere: nobody is signed in as another without knowing", async () => {
  const google = await aGoogle();
  google.profile.sub = "g-7";
  const attacker = await visit(app, google);
  const bait = pathOf(google.agree(leadTo(await attacker.post("/sign-in/google"))));
  const fresh = await visit(app, google);
  expect((await fresh.open(bait)).headers.get("Location")).toBe("/sign-in?failed");
  await fresh.post("/sign-in/google");
  expect((await fresh.open(bait)).headers.get("Location")).toBe("/sign-in?failed");
  expect([...fresh.cookies.keys()]).not.toContain("memoro");
});

test("a state is worth nothing again, though its cookie is put back and a new code goes with it", async () => {
  const google = await aGoogle();
  const browser = await visit(app, google);
  const led = leadTo(await browser.post("/sign-in/google"));
  const journey = browser.cookies.get("memoro-google") ?? "";
  const back = google.agree(led);
  expect((await browser.open(pathOf(back))).headers.get("Location")).toBe("/");
  await browser.post("/sign-out");

  browser.cookies.set("memoro-google", journey);
  const other = leadTo(await (await visit(app, google)).post("/sign-in/google"));
  back.searchParams.set("code", google.agree(other).searchParams.get("code") ?? "");
  expect((await browser.open(pathOf(back))).headers.get("Location")).toBe("/sign-in?failed");
  expect([...browser.cookies.keys()]).not.toContain("memoro");
});

test.each(["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "/\t/evil.example"])(
  "asked to lead to %j afterwards, it leads home",
  async (to) => {
    const google = await aGoogle();
    expect(await signInBy(google, await visit(app, google), to)).toBe("/");
  },
);

test("what the browser carries to Google and back cannot be written by anybody else", async () => {
  const google = await aGoogle();
  const browser = await visit(app, google);
  const back = google.agree(leadTo(await browser.post("/sign-in/google", { to: "/people" })));
  const [sealed = "", seal = ""] = decodeURIComponent(browser.cookies.get("memoro-google") ?? "").split(".");
  const forged = Buffer.from(
    Buffer.from(sealed, "base64").toString().replace("/people", "https://evil.example/"),
  ).toString("base64");
  browser.cookies.set("memoro-google", encodeURIComponent(`${forged}.${seal}`));
  expect((await browser.open(pathOf(back))).headers.get("Location")).toBe("/sign-in?failed");
});

test("the same way back taken twice works once", async () => {
  const google = await aGoogle();
  const browser = await visit(app, google);
  const back = pathOf(google.agree(leadTo(await browser.post("/sign-in/google"))));
  expect((await browser.open(back)).headers.get("Location")).toBe("/");
  expect((await browser.open(back)).headers.get("Location")).toBe("/sign-in?failed");
});

test("without a Google client there is no way to Google", async () => {
  const browser = await openBrowser(app);
  expect((await browser.post("/sign-in/google")).status).toBe(404);
  expect((await browser.open("/sign-in/google/callback?code=1&state=2")).status).toBe(404);
});
