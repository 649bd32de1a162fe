import { expect, test } from "vitest";
import { findUser } from "~/auth/require-user.server";
import { endSession, startSession } from "~/auth/session.server";
import { aUser, openTestApp } from "../support/app";
import { contextOf, requestWith } from "./context";

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const START = Date.parse("2026-03-01T12:00:00Z");
const clock = { now: START };
const app = await openTestApp({ now: () => new Date(clock.now) });

/** A request with this cookie at so many milliseconds after signing in: whose it is, and the cookie it is given. */
async function come(cookie: string, after: number) {
  clock.now = START + after;
  const given: string[] = [];
  const context = contextOf(app, { setCookie: (one) => void given.push(one) });
  const user = await findUser(context, requestWith(cookie));
  return { who: user?.id, given: given[0], times: given.length };
}

async function signIn() {
  clock.now = START;
  const user = await aUser(app);
  return { id: user.id, cookie: await startSession(contextOf(app), requestWith(null), user.id) };
}

test("within its first day a token stays, after it the browser is given another, once", async () => {
  const { id, cookie } = await signIn();
  expect(await come(cookie, DAY - MINUTE)).toEqual({ who: id, given: undefined, times: 0 });
  const first = await come(cookie, DAY + MINUTE);
  expect([first.who, first.times]).toEqual([id, 1]);
  expect(first.given).toMatch(/^memoro=[^;]+; Max-Age=154\d{5}; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(await come(cookie, DAY + MINUTE)).toMatchObject({ who: id, times: 0 });
});

test("of many requests at once one changes the token, and all are answered", async () => {
  const { id, cookie } = await signIn();
  const all = await Promise.all(Array.from({ length: 8 }, () => come(cookie, DAY + MINUTE)));
  expect(all.map(({ who }) => who)).toEqual(all.map(() => id));
  expect(all.reduce((sum, { times }) => sum + times, 0)).toBe(1);
});

test("once the new token has come back, the old one holds a minute longer, for requests under way, and no more", async () => {
  const { id, cookie } = await signIn();
  const { given = "" } = await come(cookie, DAY + MINUTE);
  expect((await come(given, DAY + 2 * MINUTE)).who).toBe(id);
  expect((await come(cookie, DAY + 2.5 * MINUTE)).who).toBe(id);
  expect((await come(cookie, DAY + 3 * MINUTE)).who).toBeUndefined();
  expect((await come(given, DAY + 3 * MINUTE)).who).toBe(id);
});

test("where the answer with the new token was lost, the old one goes on and is given another", async () => {
  const { id, cookie } = await signIn();
  const lost = await come(cookie, DAY + MINUTE);
  const again = await come(cookie, DAY + 60 * MINUTE);
  expect([again.who, again.times]).toEqual([id, 1]);
  expect((await come(again.given ?? "", DAY + 61 * MINUTE)).who).toBe(id);
  expect((await come(lost.given ?? "", DAY + 61 * MINUTE)).who).toBeUndefined();
  expect((await come(cookie, DAY + 63 * MINUTE)).who).toBeUndefined();
});

test("a changed token does not make a session last longer than half a year", async () => {
  const { id, cookie } = await signIn();
  let current = cookie;
  for (let day = 2; day < 180; day += 2) {
    const { who, given } = await come(current, day * DAY);
    expect(who).toBe(id);
    current = given ?? current;
  }
  expect((await come(current, 180 * DAY)).who).toBeUndefined();
});

test("signed out by the old token, the new one is worth nothing either", async () => {
  const { cookie } = await signIn();
  const { given = "" } = await come(cookie, DAY + MINUTE);
  await endSession(contextOf(app), requestWith(cookie));
  expect((await come(given, DAY + 2 * MINUTE)).who).toBeUndefined();
});
