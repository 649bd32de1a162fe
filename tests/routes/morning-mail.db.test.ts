import { expect, test } from "vitest";
import { setAccountEmail } from "~db/queries/account.server";
import { parseEnv } from "~/env.server";
import { openMailer } from "~/mail/mailer.server";
import { startSession } from "~/auth/session.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { contextOf, requestWith } from "../auth/context";
import { openBrowser } from "../auth/pages";

const env = parseEnv({
  PUBLIC_URL: "http://localhost:3000",
  GOOGLE_CLIENT_ID: "id",
  GOOGLE_CLIENT_SECRET: "secret",
  ALLOWED_EMAILS: "*",
  SESSION_SECRET: "s".repeat(32),
  SMTP_URL: "smtp://127.0.0.1:1",
  MAIL_FROM: "memoro@memoro.example",
});
const mailer = openMailer(env);
const app = await openTestApp({ mailer });
const hosted = () => openBrowser(app, { ...env, port: 0 });

const pathOf = (user: TestUser) => {
  const { pathname, search } = new URL(mailer?.stopLink(user.id) ?? "");
  return pathname + search;
};
const isOn = async ({ id }: TestUser) =>
  (await app.db.selectFrom("account").select("morning_mail as on").where("id", "=", id).executeTakeFirstOrThrow()).on;

test("a mail program ends it by one request, without a session, an origin or a redirect, and no one else's", async () => {
  const [user, other] = [await aUser(app), await aUser(app)];
  const { server } = await hosted();
  const answer = await fetch(`http://127.0.0.1:${server.port}${pathOf(user)}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("No more morning mails");
  expect([await isOn(user), await isOn(other)]).toEqual([false, true]);
});

test("opening the link changes nothing, for programs look at links before anybody does; its button ends it", async () => {
  const user = await aUser(app);
  const browser = await hosted();
  const page = await browser.open(pathOf(user));
  expect(await page.text()).toContain("Stop them");
  expect(page.headers.get("Cache-Control")).toBe("no-store");
  expect(await isOn(user)).toBe(true);
  expect((await browser.post(pathOf(user))).status).toBe(200);
  expect(await isOn(user)).toBe(false);
});

test.each([
  ["another's signature", (mine: string, theirs: string) => mine.replace(/by=.*/, /by=.*/.exec(theirs)?.[0] ?? "")],
  ["a signature cut short", (mine: string) => mine.slice(0, -1)],
  ["none", (mine: string) => mine.replace(/&by=.*/, "")],
  ["no id", (mine: string) => mine.replace(/of=[^&]*/, "of=me")],
])("a link with %s is not there", async (_what, change) => {
  const [user, other] = [await aUser(app), await aUser(app)];
  const browser = await hosted();
  const path = change(pathOf(user), pathOf(other));
  expect((await browser.open(path)).status).toBe(404);
  expect((await browser.post(path)).status).toBe(404);
  expect([await isOn(user), await isOn(other)]).toEqual([true, true]);
});

test("what it carries is not in the log", async () => {
  const user = await aUser(app);
  const browser = await hosted();
  await browser.open(pathOf(user));
  const logged = () => browser.server.logged.join("");
  await expect.poll(logged).toContain('"path":"/morning-mail/stop"');
  expect(logged()).not.toContain(user.id);
  expect(logged()).not.toContain(/by=(.*)/.exec(pathOf(user))?.[1]);
});

test("Settings has the switch where there is an address and a mail server, and it goes off and on", async () => {
  const user = await aUser(app);
  const browser = await hosted();
  const cookie = await startSession(contextOf(app, {}, { publicUrl: env.publicUrl }), requestWith(null), user.id);
  const [name = "", ...value] = (cookie.split(";")[0] ?? "").split("=");
  browser.cookies.set(name, value.join("="));
  expect(await (await browser.open("/settings")).text()).not.toContain("A look ahead each morning");
  await setAccountEmail(app.db, user.id, "robin@example.org");
  const page = await (await browser.open("/settings")).text();
  expect(page).toContain("A look ahead each morning, by e-mail");
  expect(page).toContain("robin@example.org");
  expect(page).not.toContain("Nothing you write is sent to anyone");
  expect((await browser.post("/settings/morning-mail")).headers.get("Location")).toBe("/settings?saved");
  expect(await isOn(user)).toBe(false);
  await browser.post("/settings/morning-mail", { on: "on" });
  expect(await isOn(user)).toBe(true);
});
