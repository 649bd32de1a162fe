import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { findUser, requireUser } from "~/auth/require-user.server";
import { endSession, listHoldingSessions, revokeSession, startSession } from "~/auth/session.server";
import { aUser, openTestApp } from "../support/app";
import { contextOf, requestWith } from "./context";

const DAY = 86_400_000;
const START = Date.parse("2026-03-01T12:00:00Z");
const clock = { now: START };
const app = await openTestApp({ now: () => new Date(clock.now) });
const context = contextOf(app);
const signIn = async (cookie: string | null = null, init?: RequestInit) => {
  clock.now = START;
  const user = await aUser(app);
  return { user, cookie: await startSession(context, requestWith(cookie, "/", init), user.id) };
};
/** Each request has a context of its own. */
const whoIs = async (cookie: string) => (await findUser(contextOf(app), requestWith(cookie)))?.id;
const tokenIn = (cookie: string) => {
  const value = decodeURIComponent(/memoro=([^;]*)/.exec(cookie)?.[1] ?? "");
  return JSON.parse(Buffer.from(value, "base64").toString()) as string;
};
const sessionsOf = (userId: string) =>
  app.db
    .selectFrom("session")
    .selectAll()
    .where("user_id", "=", userId as never)
    .execute();

test("signed in, one is known by the cookie, with one's zone and language", async () => {
  const { user, cookie } = await signIn();
  expect(await findUser(context, requestWith(cookie))).toMatchObject(user);
});

test("the cookie is for this site's server alone, and no script reads it", async () => {
  const { cookie } = await signIn();
  expect(cookie).toMatch(/^memoro=[^;]+; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/);
});

test("over https the cookie is bound to the host and never goes by plain http", async () => {
  const https = contextOf(app, {}, { publicUrl: new URL("https://memoro.example") });
  const { user } = await signIn();
  const cookie = await startSession(https, requestWith(null), user.id);
  expect(cookie).toMatch(/^__Host-memoro=[^;]+;.*Path=\/;.*Secure/);
  expect((await findUser(https, requestWith(cookie)))?.id).toBe(user.id);
  expect(await findUser(https, requestWith(cookie.replace("__Host-", "")))).toBeUndefined();
});

test("of the 256-bit token only the SHA-256 is kept", async () => {
  const { user, cookie } = await signIn();
  const token = tokenIn(cookie);
  expect(Buffer.from(token, "base64url").length).toBe(32);
  const [session] = await sessionsOf(user.id);
  expect(session?.token_digest).toEqual(createHash("sha256").update(token).digest());
  expect(JSON.stringify(session)).not.toContain(token);
});

test.each(["memoro=", "memoro=bm9uc2Vuc2U", "memoro=InRva2VuIg==", "memoro=%", "other=1"])(
  "the made-up cookie %s is nobody's",
  async (cookie) => {
    expect(await findUser(context, requestWith(cookie))).toBeUndefined();
  },
);

test("signing in again gives a new token, and the old one is worth nothing", async () => {
  const first = await signIn();
  const second = await startSession(context, requestWith(first.cookie), first.user.id);
  expect(tokenIn(second)).not.toBe(tokenIn(first.cookie));
  expect(await whoIs(first.cookie)).toBeUndefined();
  expect(await whoIs(second)).toBe(first.user.id);
});

test("signed out, the token is worth nothing, also to whoever copied it", async () => {
  const { user, cookie } = await signIn();
  const forgotten = await endSession(context, requestWith(cookie));
  expect(forgotten).toMatch(/^memoro=; Max-Age=0/);
  expect(await whoIs(cookie)).toBeUndefined();
  expect(await sessionsOf(user.id)).toEqual([]);
});

test("a session unused for thirty days has ended, one used in between has not", async () => {
  const idle = await signIn();
  const used = await signIn();
  clock.now = START + 29 * DAY;
  expect(await whoIs(used.cookie)).toBe(used.user.id);
  clock.now = START + 31 * DAY;
  expect(await whoIs(idle.cookie)).toBeUndefined();
  expect(await whoIs(used.cookie)).toBe(used.user.id);
});

test("after half a year one signs in again, however often it was used", async () => {
  const { user, cookie } = await signIn();
  for (let day = 20; day < 180; day += 20) {
    clock.now = START + day * DAY;
    expect(await whoIs(cookie)).toBe(user.id);
  }
  clock.now = START + 180 * DAY;
  expect(await whoIs(cookie)).toBeUndefined();
});

test("when it was last used is written down every few minutes, not each time", async () => {
  const { user, cookie } = await signIn();
  const lastSeen = async () => (await sessionsOf(user.id))[0]?.last_seen_at.getTime();
  clock.now = START + 4 * 60_000;
  await whoIs(cookie);
  expect(await lastSeen()).toBe(START);
  clock.now = START + 6 * 60_000;
  await whoIs(cookie);
  expect(await lastSeen()).toBe(START + 6 * 60_000);
});

test("one sees one's own sessions only, and ends one of them without the others", async () => {
  const here = await signIn(null, { headers: { "User-Agent": "Here/1.0" } });
  const there = await startSession(
    context,
    requestWith(null, "/", { headers: { "User-Agent": "There/1.0" } }),
    here.user.id,
  );
  const stranger = await signIn();
  const listed = await listHoldingSessions(context, here.user.id);
  expect(listed.map((session) => session.userAgent).sort()).toEqual(["Here/1.0", "There/1.0"]);

  const thereId = listed.find((session) => session.userAgent === "There/1.0")?.id ?? "";
  expect(await revokeSession(context, stranger.user.id, thereId)).toBe(false);
  expect(await whoIs(there)).toBe(here.user.id);
  expect(await revokeSession(context, here.user.id, thereId)).toBe(true);
  expect(await whoIs(there)).toBeUndefined();
  expect(await whoIs(here.cookie)).toBe(here.user.id);
});

test("sessions that ended are cleared away when somebody signs in", async () => {
  const { user } = await signIn();
  const other = await aUser(app);
  clock.now = START + 31 * DAY;
  await startSession(context, requestWith(null), other.id);
  expect(await sessionsOf(user.id)).toEqual([]);
});

test("a page that wants somebody signed in sends whoever is not to sign in, and back", async () => {
  const refused = await requireUser(context, requestWith(null, "/people?page=2")).catch((thrown: unknown) => thrown);
  expect(refused).toBeInstanceOf(Response);
  const { status, headers } = refused as Response;
  expect([status, headers.get("Location")]).toEqual([303, "/sign-in?to=%2Fpeople%3Fpage%3D2"]);
});

test("logging and searching count against the account, reading does not", async () => {
  const { user, cookie } = await signIn();
  const counted: unknown[] = [];
  const counting = contextOf(app, { limit: (...limit) => Promise.resolve(void counted.push(limit)) });
  await requireUser(counting, requestWith(cookie, "/notes", { method: "POST" }));
  await requireUser(counting, requestWith(cookie, "/search?q=anna"));
  await requireUser(counting, requestWith(cookie, "/people"));
  expect(counted).toEqual([
    ["log-note", user.id],
    ["search", user.id],
  ]);
});

test("asks once whose a request is, however many parts of a page want to know", async () => {
  const { user, cookie } = await signIn();
  const own = contextOf(app);
  expect((await findUser(own, requestWith(cookie)))?.id).toBe(user.id);
  await revokeSession(own, user.id, (await listHoldingSessions(own, user.id))[0]?.id ?? "");
  expect((await findUser(own, requestWith(cookie)))?.id).toBe(user.id);
  expect(await whoIs(cookie)).toBeUndefined();
});
