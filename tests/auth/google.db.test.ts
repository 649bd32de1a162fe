import { expect, test } from "vitest";
import { findAccountByGoogleSub } from "~db/queries/account.server";
import { parseEnv } from "~/env.server";
import { openTestApp } from "../support/app";
import { CLIENT, startFakeGoogle, type FakeGoogle } from "./fake-google";
import { openBrowser } from "./pages";

const app = await openTestApp();

async function visit(google: FakeGoogle) {
  const { publicUrl } = parseEnv({
    GOOGLE_CLIENT_ID: CLIENT.clientId,
    GOOGLE_CLIENT_SECRET: CLIENT.clientSecret,
    PUBLIC_URL: "http://localhost:3000",
  });
  return openBrowser(app, {
    publicUrl,
    google: { ...CLIENT, endpoints: google.endpoints },
    sessionSecret: "s".repeat(32),
  });
}

const leadTo = (response: Response) => new URL(response.headers.get("Location") ?? "", "http://localhost:3000");
const pathOf = ({ pathname, search }: URL) => pathname + search;

test("whoever Google vouches for has an account from then on, and comes back to where they were going", async () => {
  const google = await startFakeGoogle();
  const browser = await visit(google);
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

test("the same person is the same account, by Google's id and not by the address", async () => {
  const google = await startFakeGoogle();
  const come = async (profile: Record<string, unknown>) => {
    google.profile = { ...google.profile, ...profile };
    const browser = await visit(google);
    await browser.open(pathOf(google.agree(leadTo(await browser.post("/sign-in/google")))));
    return (await findAccountByGoogleSub(app.db, String(google.profile.sub)))?.id;
  };
  const first = await come({ sub: "g-2", email: "shared@example.com" });
  expect(await come({ sub: "g-2", email: "new@example.com" })).toBe(first);
  expect(await come({ sub: "g-3", email: "shared@example.com" })).not.toBe(first);
});

const failures: [string, (google: FakeGoogle, back: URL) => void][] = [
  ["an address that Google has not verified", (google) => (google.profile.email_verified = false)],
  ["an address that Google says nothing of", (google) => delete google.profile.email_verified],
  ["an account without an id", (google) => (google.profile.sub = "")],
  ["a fault of Google's", (google) => (google.status = 500)],
  ["a state that is not this browser's", (_google, back) => back.searchParams.set("state", "other")],
  ["no state", (_google, back) => back.searchParams.delete("state")],
  ["no code, because the person said no", (_google, back) => back.searchParams.delete("code")],
  ["a code of somebody else's", (_google, back) => back.searchParams.set("code", "other")],
];
test.each(failures)("%s lets nobody in", async (_what, spoil) => {
  const google = await startFakeGoogle();
  google.profile.sub = "g-4";
  const browser = await visit(google);
  const back = google.agree(leadTo(await browser.post("/sign-in/google")));
  spoil(google, back);
  const refused = await browser.open(pathOf(back));
  expect(refused.headers.get("Location")).toBe("/sign-in?failed");
  expect([...browser.cookies.keys()]).not.toContain("memoro");
  expect(await findAccountByGoogleSub(app.db, "g-4")).toBeUndefined();
  expect(await (await browser.open("/sign-in?failed")).text()).toContain("Google did not let you in");
});

test("a code that was stolen on its way is worth nothing in another browser", async () => {
  const google = await startFakeGoogle();
  google.profile.sub = "g-5";
  const victim = await visit(google);
  const thief = await visit(google);
  const stolen = google.agree(leadTo(await victim.post("/sign-in/google")));
  const own = leadTo(await thief.post("/sign-in/google"));
  stolen.searchParams.set("state", own.searchParams.get("state") ?? "");
  expect((await thief.open(pathOf(stolen))).headers.get("Location")).toBe("/sign-in?failed");
  expect(await findAccountByGoogleSub(app.db, "g-5")).toBeUndefined();
});

test("the same way back taken twice works once", async () => {
  const google = await startFakeGoogle();
  const browser = await visit(google);
  const back = pathOf(google.agree(leadTo(await browser.post("/sign-in/google"))));
  expect((await browser.open(back)).headers.get("Location")).toBe("/");
  expect((await browser.open(back)).headers.get("Location")).toBe("/sign-in?failed");
});

test("without a Google client there is no way to Google", async () => {
  const browser = await openBrowser(app);
  expect((await browser.post("/sign-in/google")).status).toBe(404);
  expect((await browser.open("/sign-in/google/callback?code=1&state=2")).status).toBe(404);
});
