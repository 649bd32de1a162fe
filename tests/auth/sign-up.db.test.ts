import { expect, test } from "vitest";
import { findAccountByGoogleSub, findLocalAccount } from "~db/queries/account.server";
import { keepForClaim } from "~/auth/claim.server";
import { openTestApp } from "../support/app";
import { aGoogle, signInBy, visit } from "./google-visit";
import { openBrowser } from "./pages";

const app = await openTestApp();
const LIST = { ALLOWED_EMAILS: "robin@example.net, @example.org", ADMIN_EMAILS: "keeper@example.net" };

const arrivals: [string, Record<string, unknown>, string][] = [
  ["whose address is on the list", { email: "Robin@example.net" }, "/"],
  ["of a domain on the list, whose mail Google keeps", { email: "ana@example.org", hd: "example.org" }, "/"],
  ["of a domain on the list, with an account made by themselves", { email: "left@example.org" }, "/sign-in?unlisted"],
  ["who is not on the list", { email: "eve@example.com" }, "/sign-in?unlisted"],
  ["who is an admin", { email: "keeper@example.net" }, "/"],
];
test.each(arrivals)("somebody %s", async (who, profile, leads) => {
  const google = await aGoogle();
  google.profile = { ...google.profile, sub: who, ...profile };
  const browser = await visit(app, google, LIST);
  expect(await signInBy(google, browser)).toBe(leads);
  const account = await findAccountByGoogleSub(app.db, who);
  expect([account !== undefined, browser.cookies.has("memoro")]).toEqual([leads === "/", leads === "/"]);
});

test("whoever is turned away is told kindly, with what to do", async () => {
  const page = await (await (await visit(app, await aGoogle(), LIST)).open("/sign-in?unlisted")).text();
  expect(page).toContain("Ask them to add your address, or sign in with another. Nothing of yours was kept.");
  expect(page).toContain("Sign in with Google");
});

test("whoever has an account keeps it when the list changes", async () => {
  const google = await aGoogle();
  google.profile.sub = "kept";
  expect(await signInBy(google, await visit(app, google))).toBe("/");
  expect(await signInBy(google, await visit(app, google, LIST))).toBe("/");
});

test("how Memoro is doing is for admins, and not there for anybody else", async () => {
  const google = await aGoogle();
  const robin = await visit(app, google, LIST);
  expect((await robin.open("/admin")).status).toBe(404);
  google.profile = { ...google.profile, sub: "robin", email: "robin@example.net" };
  await signInBy(google, robin);
  expect((await robin.open("/admin")).status).toBe(404);
  expect(await (await robin.open("/settings")).text()).not.toContain("/admin");

  const keeper = await visit(app, google, LIST);
  google.profile = { ...google.profile, sub: "keeper", email: "Keeper@example.net" };
  await signInBy(google, keeper);
  await keeper.post("/notes", { body: "Met the secret Aroha Ngata." });
  await app.db.updateTable("note").set({ state: "waiting" }).execute();
  const page = (await (await keeper.open("/admin")).text()).replaceAll("<!-- -->", "");
  expect(page).toMatch(/Notes waiting to be read<\/dt><dd[^>]*>1</);
  expect(page).toMatch(/Notes to read<\/th><td[^>]*>1</);
  expect(page).toMatch(/PostgreSQL \d+.*pgvector \d/);
  expect(page).toContain(app.embedder.model);
  expect(page).not.toContain("Aroha");
  expect(await (await keeper.open("/settings")).text()).toContain('href="/admin"');

  google.profile.email = "married@example.net";
  await signInBy(google, keeper);
  expect((await keeper.open("/admin")).status).toBe(404);
});

test("the notebook of this machine goes to the address it was kept for, once", async () => {
  await expect(keepForClaim(app.db, "robin@example.com")).rejects.toThrow("nothing to claim");
  const home = await openBrowser(app);
  await home.post("/sign-in/local");
  const mine = (await findLocalAccount(app.db))?.id;
  await expect(keepForClaim(app.db, "robin")).rejects.toThrow("Say for whom");
  await expect(keepForClaim(app.db, "ROBIN@example.net")).rejects.toThrow("a notebook of its own");
  await keepForClaim(app.db, "first@thought.example");
  expect(await keepForClaim(app.db, "Owner@Example.com")).toContain("kept for owner@example.com");

  const google = await aGoogle();
  const come = async (sub: string, profile: Record<string, unknown>) => {
    google.profile = { ...google.profile, sub, email_verified: true, ...profile };
    await signInBy(google, await visit(app, google, LIST));
    return (await findAccountByGoogleSub(app.db, sub))?.id;
  };
  expect(await come("thought", { email: "first@thought.example" })).toBeUndefined();
  expect(await come("liar", { email: "owner@example.com", email_verified: false })).toBeUndefined();
  expect(await come("owner", { email: "owner@example.com" })).toBe(mine);
  expect(await come("next", { email: "owner@example.com" })).toBeUndefined();
  expect(await come("owner", { email: "moved@example.net" })).toBe(mine);
  await expect(keepForClaim(app.db, "thief@example.com")).rejects.toThrow("already belongs");
  expect((await home.open("/settings")).status).toBe(200);
});
