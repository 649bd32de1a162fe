import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { openBrowser } from "../auth/pages";
import { openTestApp } from "../support/app";
import { loadBuiltSite } from "../support/built-site";
import { serve } from "./serve";

const app = await openTestApp();
const BROWSER = { Accept: "text/html,*/*;q=0.8" };
const INNER = /ECONNREFUSED|\.server\.|at .+:\d+:\d+/;
const NOTE = 'Lunch with Ana & Ola.\nShe said "<soon>".';

/** Signed in, at a server whose database is away: nothing listens at that port. */
async function openAway() {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  const Cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const { db, close } = await openDatabase({ databaseUrl: "postgres://memoro@127.0.0.1:1/memoro" });
  onTestFinished(close);
  const { url, logged } = await serve({ ...app, db }, await loadBuiltSite());
  const ask = (path: string, form?: Record<string, string>, headers: Record<string, string> = BROWSER) =>
    fetch(url + path, {
      redirect: "manual",
      headers: { Cookie, Origin: url, ...headers },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
  return { browser, ask, logged };
}

test("while the database can't be reached a page says so, and when to come again", async () => {
  const { ask, logged } = await openAway();
  for (const path of ["/", "/people", "/search?q=chess", "/notes.data", "/people/names?q=a"]) {
    const answer = await ask(path);
    expect([path, answer.status]).toEqual([path, 503]);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
    const text = await answer.text();
    expect(text).toContain("can’t be reached just now");
    expect(text).not.toMatch(INNER);
  }
  expect(logged.join("")).toContain("ECONNREFUSED");
});

test("a note that was not saved says so, and is kept on the page to be sent again as it was", async () => {
  const { browser, ask } = await openAway();
  const answer = await ask("/notes", { body: NOTE, client_key: "once" });
  expect([answer.status, answer.headers.has("Retry-After")]).toEqual([503, true]);
  const page = await answer.text();
  expect(page).toContain("was not saved");
  expect(page).toContain('action="/notes"');
  const [, shown = ""] = /<textarea name="body"[^>]*>\n([^<]*)<\/textarea>/.exec(page) ?? [];
  const body = shown.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  expect(body).toBe(NOTE);
  expect(page).toContain('<input type="hidden" name="client_key" value="once">');
  expect((await browser.post("/notes", { body, client_key: "once" })).status).toBe(303);
});

test("so does a form that has no page of its own, and an answer to our own scripts", async () => {
  const { ask } = await openAway();
  const person = "019a0000-0000-7000-8000-000000000000";
  const form = await ask(`/people/${person}/ties`, { relation: "child", name: "Mia Chen", nature: "" });
  expect(form.status).toBe(503);
  const page = await form.text();
  expect(page).toContain("Mia Chen</textarea>");
  expect(page).toContain(`action="/people/${person}/ties"`);
  const script = await ask("/notes.data", { body: NOTE }, { Accept: "*/*" });
  expect(script.status).toBe(503);
  expect(await script.text()).toContain("was not saved");
});
