import { expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { findAccountByGoogleSub, setAccountEmail } from "~db/queries/account.server";
import { findMorningAccount } from "~db/queries/look-ahead.server";
import { keepForClaim } from "~/auth/claim.server";
import { findAccountId } from "~/commands/find-account";
import { aUser, openTestApp } from "../support/app";
import { aGoogle, signInBy, visit } from "./google-visit";
import { openBrowser } from "./pages";

const app = await openTestApp();
const LIST = { ALLOWED_EMAILS: "@example.net, owner@example.com", ADMIN_EMAILS: "keeper@example.net" };

/** Comes by this Google account, whose address is this one today. */
async function come(sub: string, email: string) {
  const google = await aGoogle();
  google.profile = { ...google.profile, sub, email, hd: "example.net" };
  const browser = await visit(app, google, LIST);
  expect(await signInBy(google, browser)).toBe("/");
  const account = await findAccountByGoogleSub(app.db, sub);
  if (!account) throw new Error("Nobody signed in.");
  return { ...account, browser, again: () => signInBy(google, browser) };
}

const mailed = async ({ id }: { id: Awaited<ReturnType<typeof come>>["id"] }) =>
  (await asUser(app.db, id, (tx) => findMorningAccount(tx, id)))?.email;

test("an address that somebody else has now brings them nobody's mail, and leaves nobody what it may do", async () => {
  const before = await come("before", "Keeper@example.net");
  expect((await before.browser.open("/admin")).status).toBe(200);
  expect(await mailed(before)).toBe("Keeper@example.net");

  const after = await come("after", "keeper@example.net");
  expect(await mailed(before)).toBeUndefined();
  expect(await mailed(after)).toBe("keeper@example.net");
  expect((await before.browser.open("/settings")).status).toBe(200);
  expect((await before.browser.open("/admin")).status).toBe(404);
  expect((await after.browser.open("/admin")).status).toBe(200);
  expect(await findAccountId(app, "KEEPER@example.net")).toBe(after.id);
});

test("neither does one that somebody's account comes to have", async () => {
  const before = await come("one", "shared@example.net");
  await come("other", "other@example.net");
  const other = await come("other", "shared@example.net");
  expect([await mailed(before), await mailed(other)]).toEqual([undefined, "shared@example.net"]);
});

test("nor one that this machine's notebook was kept for", async () => {
  const home = await openBrowser(app);
  await home.post("/sign-in/local");
  await keepForClaim(app.db, "owner@example.com");
  const before = await come("early", "early@example.net");
  await setAccountEmail(app.db, before.id, "owner@example.com");
  const owner = await come("owner", "owner@example.com");
  expect([await mailed(before), await mailed(owner)]).toEqual([undefined, "owner@example.com"]);
  expect(await findAccountId(app, "owner@example.com")).toBe(owner.id);
});

test("a command asks no one of two who have an address from before, till one of them comes again", async () => {
  const now = await come("now", "twice@example.net");
  const old = await aUser(app);
  await app.db.updateTable("account").set({ email: "twice@example.net" }).where("id", "=", old.id).execute();
  await expect(findAccountId(app, "twice@example.net")).rejects.toThrow("2 accounts have the address");
  await now.again();
  expect(await findAccountId(app, "twice@example.net")).toBe(now.id);
  await expect(findAccountId(app, "nobody@example.net")).rejects.toThrow("Nobody here has the address");
});
