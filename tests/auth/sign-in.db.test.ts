import { expect, test } from "vitest";
import { parseEnv } from "~/env.server";
import { aUser, openTestApp } from "../support/app";
import { startSession } from "~/auth/session.server";
import { contextOf, requestWith } from "./context";
import { aGoogle, visit } from "./google-visit";
import { openBrowser } from "./pages";

const app = await openTestApp();
const FORWARDED = { "X-Forwarded-For": "203.0.113.7" };

test("one button lets the owner in, and leads to where they were going", async () => {
  const browser = await openBrowser(app);
  const refused = await browser.open("/settings");
  expect([refused.status, refused.headers.get("Location")]).toEqual([303, "/sign-in?to=%2Fsettings"]);
  const page = await (await browser.open("/sign-in?to=%2Fsettings")).text();
  expect(page).toContain('action="/sign-in/local"');
  expect(page).toContain('name="to" value="/settings"');
  const pressed = await browser.post("/sign-in/local", { to: "/settings", timeZone: "Asia/Tokyo" });
  expect([pressed.status, pressed.headers.get("Location")]).toEqual([303, "/settings"]);
  expect((await browser.open("/settings")).status).toBe(200);
});

test("it never leads away from here", async () => {
  const browser = await openBrowser(app);
  const pressed = await browser.post("/sign-in/local", { to: "//evil.example/" });
  expect(pressed.headers.get("Location")).toBe("/");
  const again = await browser.open("/sign-in?to=https://evil.example/");
  expect([again.status, again.headers.get("Location")]).toEqual([302, "/"]);
});

test("through a proxy the button is neither shown nor answered", async () => {
  const browser = await openBrowser(app);
  expect(await (await browser.open("/sign-in", FORWARDED)).text()).not.toContain("/sign-in/local");
  const pressed = await browser.post("/sign-in/local", {}, FORWARDED);
  expect(pressed.status).toBe(403);
  expect(pressed.headers.getSetCookie()).toEqual([]);
});

test("where others can come, the button is neither shown nor answered", async () => {
  const { publicUrl, google } = parseEnv({
    GOOGLE_CLIENT_ID: "id",
    ALLOWED_EMAILS: "*",
    GOOGLE_CLIENT_SECRET: "secret",
    PUBLIC_URL: "https://memoro.example",
  });
  const browser = await openBrowser(app, { publicUrl, google, sessionSecret: "s".repeat(32) });
  const page = await (await browser.open("/sign-in")).text();
  expect(page).not.toContain("/sign-in/local");
  expect(page).toContain('action="/sign-in/google"');
  expect((await browser.post("/sign-in/local")).status).toBe(403);
});

test("whoever tries too often is told how long to wait", async () => {
  const browser = await openBrowser(app);
  for (let i = 0; i < 20; i += 1) expect((await browser.post("/sign-in/local")).status).toBe(303);
  const refused = await browser.post("/sign-in/local");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect(await refused.text()).toContain("Wait a moment");
});

test("behind a proxy each is counted by the address it saw, whatever they write into the header themselves", async () => {
  const browser = await visit(app, await aGoogle(), { ALLOWED_EMAILS: "*", PROXY_HOPS: "1" });
  const tries = async (seen: string) => {
    const invented = `198.51.100.${Math.floor(performance.now()) % 250}`;
    return (await browser.post("/sign-in/google", {}, { "X-Forwarded-For": `${invented}, ${seen}` })).status;
  };
  for (let i = 0; i < 20; i += 1) expect(await tries("203.0.113.7")).toBe(302);
  expect(await tries("203.0.113.7")).toBe(429);
  expect(await tries("203.0.113.8")).toBe(302);
});

test("signing out ends the session here", async () => {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  const cookie = [...browser.cookies][0]?.join("=") ?? "";
  expect((await browser.post("/sign-out")).status).toBe(303);
  expect(browser.cookies.size).toBe(0);
  expect((await browser.open("/settings", { Cookie: cookie })).status).toBe(303);
});

test("the time zone is what was chosen, and stays it when the browser is elsewhere", async () => {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  const chosen = await browser.post("/settings/time-zone", { timeZone: "America/Lima" });
  expect(chosen.status).toBe(303);
  await browser.post("/sign-out");
  await browser.post("/sign-in/local", { timeZone: "Europe/Oslo" });
  expect(await (await browser.open("/settings")).text()).toMatch(/<option[^>]*selected=""[^>]*>America\/Lima/);
});

test("a time zone nobody knows is refused", async () => {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  expect((await browser.post("/settings/time-zone", { timeZone: "Moon/Tranquility" })).status).toBe(400);
});

test("another browser's session is listed by its device, and can be ended from here", async () => {
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:142.0) Gecko/20100101 Firefox/142.0";
  const there = await openBrowser(app);
  await there.post("/sign-in/local", {}, { "User-Agent": firefox });
  const here = await openBrowser(app);
  await here.post("/sign-in/local");
  const page = await (await here.open("/settings")).text();
  expect(page).toContain("Firefox on Linux");
  const revoke = /action="(\/settings\/sessions\/[^"]+\/revoke)"[^]{0,400}Sign out Firefox on Linux/.exec(page)?.[1];
  expect((await here.post(revoke ?? "")).status).toBe(303);
  expect((await there.open("/settings")).status).toBe(303);
  expect((await here.open("/settings")).status).toBe(200);
});

test("settings say who reads notes and where they are kept", async () => {
  const home = await openBrowser(app, { dataDir: "/home/robin/.data" });
  await home.post("/sign-in/local");
  const page = await (await home.open("/settings")).text();
  expect(page).toContain("Notes are read on this machine, by rules. Nothing you write is sent to anyone.");
  expect(page).toContain("<code>/home/robin/.data</code>");

  const { endpoint } = parseEnv({
    OPENAI_BASE_URL: "http://localhost:11434/v1",
    OPENAI_READING_MODEL: "qwen3",
    OPENAI_EMBEDDING_MODEL: "a-space",
  });
  const databaseUrl = "postgres://memoro:pa55word@db.example:5432/memoro";
  const other = await openBrowser(app, { endpoint, databaseUrl });
  await other.post("/sign-in/local");
  const otherPage = await (await other.open("/settings")).text();
  expect(otherPage).toContain("Notes are sent to localhost:11434, to be read by qwen3. Those marked private are read");
  expect(otherPage).toContain("what is typed into search are sent there too, to a-space.");
  expect(otherPage).toContain("<code>db.example:5432</code>");
  expect(otherPage).not.toContain("pa55word");
});

test("somebody else's session is not there to be ended", async () => {
  const stranger = await aUser(app);
  const context = contextOf(app);
  const cookie = await startSession(context, requestWith(null), stranger.id);
  const session = await app.db
    .selectFrom("session")
    .select("id")
    .where("user_id", "=", stranger.id)
    .executeTakeFirstOrThrow();
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  expect((await browser.post(`/settings/sessions/${session.id}/revoke`)).status).toBe(404);
  expect((await browser.post("/settings/sessions/nonsense/revoke")).status).toBe(404);
  expect((await browser.open("/settings", { Cookie: cookie.split(";")[0] ?? "" })).status).toBe(200);
});
