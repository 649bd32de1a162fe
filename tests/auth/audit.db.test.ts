import { expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { listActivities } from "~db/queries/activity.server";
import { setClaim } from "~db/queries/account.server";
import { findUser } from "~/auth/require-user.server";
import { endSession, revokeOtherSessions, revokeSession, startSession } from "~/auth/session.server";
import { exportAccount, importAccount } from "~/models/account-data.server";
import { switchMorningMail } from "~/models/account.server";
import { createPerson } from "~/models/person.server";
import { undoActivity } from "~/models/undo-activity.server";
import { sayActivity } from "~/ui/say-activity";
import type { UserId } from "~db/schema";
import { aUser, openTestApp } from "../support/app";
import { readPage } from "../routes/read-page";
import { send } from "../support/send";
import { contextOf, requestWith } from "./context";
import { aGoogle, signInBy, visit } from "./google-visit";
import { openBrowser } from "./pages";

const app = await openTestApp();
const context = contextOf(app);
const FIREFOX = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:128.0) Gecko/20100101 Firefox/128.0";
const PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1";
const by = (userAgent: string, cookie: string | null = null) =>
  requestWith(cookie, "/", { headers: { "User-Agent": userAgent } });

/** What is written down of an account, oldest first, as the person reads it. */
const written = async (id: UserId) =>
  (await asUser(app.db, id, (tx) => listActivities(tx, id, { limit: 50 }))).map(sayActivity).reverse();

async function linesOf(id: UserId): Promise<string[]> {
  const lines: string[] = [];
  await exportAccount(app, id, (line) => Promise.resolve(void lines.push(line)));
  return lines;
}

async function* from(lines: string[]) {
  yield* lines;
  await Promise.resolve();
}

test("who signed in and out is written down by device, and never by address", async () => {
  const { id } = await aUser(app);
  const here = await startSession(context, by(FIREFOX), id);
  await startSession(context, by(PHONE), id);
  const phone = await startSession(context, by(PHONE), id);
  const me = await findUser(context, by(FIREFOX, here));
  const sessions = await app.db.selectFrom("session").select("id").where("user_id", "=", id).orderBy("id").execute();
  await revokeSession(context, id, sessions[1]?.id ?? "");
  await revokeOtherSessions(context, { id, sessionId: me?.sessionId ?? "" });
  expect(await findUser(context, by(PHONE, phone))).toBeUndefined();
  await endSession(context, by(FIREFOX, here));
  expect(await written(id)).toEqual([
    "Signed in: Firefox on a Mac.",
    "Signed in: Safari on an iPhone.",
    "Signed in: Safari on an iPhone.",
    "Signed out from elsewhere: Safari on an iPhone.",
    "Signed out everywhere else: Safari on an iPhone.",
    "Signed out: Firefox on a Mac.",
  ]);
  expect(app.logged.filter((line) => line.includes(id)).join("")).toMatch(/"signed in"[^]*"signed out"/);
});

test("an export, an import and the switch of the morning mail are written down, and stay out of the file", async () => {
  const [one, other] = [await aUser(app), await aUser(app)];
  await createPerson(app, one.id, { name: "Ana", pronoun: null });
  await startSession(context, by(FIREFOX), other.id);
  const downloaded = await send(app, one, "GET", "/settings/data/export");
  const lines = (await downloaded.text()).trim().split("\n");
  expect(lines.join()).not.toMatch(/sign-in|export-account/);
  await importAccount(app, other.id, from(lines));
  await switchMorningMail(app, other.id, false);
  await switchMorningMail(app, other.id, false);
  expect((await written(one.id)).at(-1)).toBe("Downloaded everything.");
  const told = await written(other.id);
  expect(told).toContain("Signed in: Firefox on a Mac.");
  expect(told.filter((each) => /^Read in an export: \d+ rows\.$/.test(each))).toHaveLength(1);
  expect(told.filter((each) => each === "Turned the morning mail off.")).toHaveLength(1);
  expect((await linesOf(other.id)).slice(1)).toEqual(lines.slice(1));
});

test("a notebook that is taken over says by whom", async () => {
  const machine = await openBrowser(app);
  await machine.post("/sign-in/local", { timeZone: "Europe/Berlin" });
  const owner = await app.db.selectFrom("account").select("id").where("is_local", "=", true).executeTakeFirstOrThrow();
  const google = await aGoogle();
  google.profile = { ...google.profile, sub: "claiming", email: "robin@example.org" };
  await setClaim(app.db, "robin@example.org");
  await signInBy(google, await visit(app, google));
  expect(await written(owner.id)).toContain(
    "Took over the notebook of the machine it was kept on, as robin@example.org.",
  );
});

test("it is listed with the rest, with the time, and can't be taken back", async () => {
  const user = await aUser(app);
  const text = await readPage(await send(app, user, "GET", "/activities"));
  expect(text).toMatch(/Signed in: An unknown device\.\s*today\s*, \d\d:\d\d/);
  const [activity] = await asUser(app.db, user.id, (tx) => listActivities(tx, user.id, { limit: 1 }));
  expect(activity?.undoable).toBe(false);
  expect(await undoActivity(app, user.id, activity?.id ?? "")).toEqual({ undone: false });
  expect(await written(user.id)).toHaveLength(1);
});

test("signing out and deleting the account have the browser let go of what it kept", async () => {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local", { timeZone: "Europe/Berlin" });
  const out = await browser.post("/sign-out");
  expect(out.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  const user = await aUser(app);
  const gone = await send(app, user, "POST", "/settings/data/delete", { word: "delete" });
  expect(gone.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
});

test("where a session has ended elsewhere the browser lets go of pictures, and keeps what waits to be sent", async () => {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local", { timeZone: "Europe/Berlin" });
  expect((await browser.open("/")).headers.get("Clear-Site-Data")).toBeNull();
  await app.db.deleteFrom("session").execute();
  for (const path of ["/", "/sign-in"]) {
    expect((await browser.open(path)).headers.get("Clear-Site-Data"), path).toBe('"cache"');
  }
  browser.cookies.clear();
  expect((await browser.open("/sign-in")).headers.get("Clear-Site-Data")).toBeNull();
});
