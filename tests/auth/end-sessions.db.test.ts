import { expect, test } from "vitest";
import { findAccountByGoogleSub } from "~db/queries/account.server";
import { endAllSessions } from "~/auth/end-sessions.server";
import { openTestApp } from "../support/app";
import { aGoogle, signInBy, visit } from "./google-visit";

const app = await openTestApp();

test("whoever runs it signs one out on every device, or everybody, and they can read that it was so", async () => {
  const google = await aGoogle();
  const enter = async (sub: string) => {
    google.profile.sub = sub;
    const browser = await visit(app, google);
    await signInBy(google, browser);
    return browser;
  };
  const signedIn = async (browser: Awaited<ReturnType<typeof enter>>) =>
    (await browser.open("/settings")).status === 200;
  const [here, there, other] = [await enter("ended-1"), await enter("ended-1"), await enter("ended-2")];
  const account = await findAccountByGoogleSub(app.db, "ended-1");
  if (!account) throw new Error("Nobody signed in.");

  expect(await endAllSessions(app, account.id)).toBe(2);
  expect([await signedIn(here), await signedIn(there), await signedIn(other)]).toEqual([false, false, true]);
  expect(await (await (await enter("ended-1")).open("/activities")).text()).toContain("by whoever runs this Memoro");

  expect(await endAllSessions(app)).toBe(2);
  expect(await signedIn(other)).toBe(false);
});
