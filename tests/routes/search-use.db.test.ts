import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listRecentSearches } from "~db/queries/recent-search.server";
import { listSavedSearches } from "~db/queries/saved-search.server";
import { logNote } from "~/models/note.server";
import { embedPassages } from "~/models/passage.server";
import { rememberSearch } from "~/models/recent-search.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

let now = new Date("2026-03-14T12:00:00Z");
const app = await openTestApp({ now: () => now });
let user: TestUser;
beforeEach(async () => {
  user = await aUser(app, { timeZone: "UTC" });
});

const post = (path: string, form?: Record<string, string>, by = user) => send(app, by, "POST", path, form);
const recent = (of = user) => asUser(app.db, of.id, (tx) => listRecentSearches(tx, of.id, 100));
const recentTexts = async () => (await recent()).map(({ text }) => text);
const saved = () => asUser(app.db, user.id, (tx) => listSavedSearches(tx, user.id));

async function remember(...texts: string[]): Promise<void> {
  for (const text of texts) {
    now = new Date(now.getTime() + 1000);
    await rememberSearch(app, user.id, text);
  }
}

describe("recent searches", () => {
  it("are there under the empty box, the latest first, and the same one moves up", async () => {
    await remember("cello", "Tom", "CELLO");
    expect(await recentTexts()).toEqual(["CELLO", "Tom"]);
    const page = await readPage(await send(app, user, "GET", "/search"));
    expect(page.indexOf("CELLO")).toBeLessThan(page.indexOf("Tom"));
  });

  it("are the latest twenty", async () => {
    await remember(...Array.from({ length: 22 }, (_, index) => `search ${index}`));
    const texts = await recentTexts();
    expect([texts.length, texts[0], texts.at(-1)]).toEqual([20, "search 21", "search 2"]);
  });

  it("are those that were submitted, and not what was only typed or came by a link", async () => {
    await send(app, user, "GET", "/search?q=typed");
    await send(app, user, "GET", "/search?q=linked", undefined, {
      "Sec-Fetch-Dest": "document",
      "Sec-Fetch-Site": "none",
    });
    await send(app, user, "GET", "/search.data?q=keyed", undefined, {
      "Sec-Fetch-Dest": "empty",
      "Sec-Fetch-Site": "same-origin",
    });
    expect(await recentTexts()).toEqual([]);
    await send(app, user, "GET", "/search?q=sent", undefined, {
      "Sec-Fetch-Dest": "document",
      "Sec-Fetch-Site": "same-origin",
    });
    expect((await post("/search/recent", { q: " opened " })).status).toBe(204);
    expect((await post("/search/recent", { q: " " })).status).toBe(400);
    expect((await recentTexts()).sort()).toEqual(["opened", "sent"]);
  });

  it("are forgotten one by one or all at once, each by whoever made it", async () => {
    await remember("one", "two", "three");
    const [three] = await recent();
    const somebody = await aUser(app);
    await post(`/search/recent/${three.id}/delete`, {}, somebody);
    await post("/search/recent/clear", {}, somebody);
    expect(await recentTexts()).toEqual(["three", "two", "one"]);
    expect(whereTo(await post(`/search/recent/${three.id}/delete`))).toBe("303 /search");
    expect(await recentTexts()).toEqual(["two", "one"]);
    await post("/search/recent/clear");
    expect(await recentTexts()).toEqual([]);
  });

  it("go with the account", async () => {
    await remember("cello");
    await app.db.deleteFrom("account").where("id", "=", user.id).execute();
    const { rows } = await sql<{
      left: number;
    }>`select count(*) as left from recent_search where user_id = ${user.id}`.execute(app.db);
    expect(rows).toEqual([{ left: 0 }]);
  });
});

describe("a search", () => {
  const search = { path: "/search", query: "q=cello" };

  it("is saved by a name, listed, renamed and deleted", async () => {
    expect(whereTo(await post("/saved-searches", { ...search, name: " Music " }))).toBe("303 /search?q=cello");
    const [{ id, ...one }] = await saved();
    expect(one).toEqual({ ...search, name: "Music" });
    expect(await readPage(await send(app, user, "GET", "/search"))).toContain("Music");
    expect(await readPage(await send(app, user, "GET", "/search?q=cello"))).toContain("Saved as “Music”.");
    expect(await (await send(app, user, "GET", "/saved-searches")).text()).toContain('href="/search?q=cello"');

    expect(whereTo(await post(`/saved-searches/${id}/edit`, { name: "The cello" }))).toBe("303 /search");
    expect((await saved()).map(({ name }) => name)).toEqual(["The cello"]);
    expect(whereTo(await post(`/saved-searches/${id}/delete`))).toBe("303 /search");
    expect(await saved()).toEqual([]);
  });

  it("has a name of its own on its page, and what was typed is there to be changed", async () => {
    await post("/saved-searches", { ...search, name: "Music" });
    const taken = await post("/saved-searches", { path: "/search", query: "q=violin", name: "music" });
    expect(taken.status).toBe(409);
    const html = await taken.text();
    expect(html).toContain("Another one has this name.");
    expect(html).toContain('value="q=violin"');
    expect((await post("/saved-searches", { path: "/people", query: "label=music", name: "Music" })).status).toBe(303);
    expect((await post("/saved-searches", { ...search, name: " " })).status).toBe(400);
    expect((await post("/saved-searches", { path: "//evil.example", query: "q=1", name: "x" })).status).toBe(400);

    await post("/saved-searches", { path: "/search", query: "q=violin", name: "Strings" });
    const strings = (await saved()).find(({ name }) => name === "Strings");
    const renamed = await post(`/saved-searches/${strings?.id}/edit`, { name: "MUSIC" });
    expect(renamed.status).toBe(409);
    expect((await post(`/saved-searches/${strings?.id}/edit`, { name: "strings" })).status).toBe(303);
  });

  it("of somebody else is not there", async () => {
    await post("/saved-searches", { ...search, name: "Music" });
    const [{ id }] = await saved();
    const somebody = await aUser(app);
    expect((await send(app, somebody, "GET", `/saved-searches/${id}/edit`)).status).toBe(404);
    expect((await post(`/saved-searches/${id}/edit`, { name: "Mine" }, somebody)).status).toBe(404);
    expect((await post(`/saved-searches/${id}/delete`, {}, somebody)).status).toBe(404);
    expect((await saved()).map(({ name }) => name)).toEqual(["Music"]);
  });
});

describe("more like a note", () => {
  const write = async (body: string, by = user) =>
    (await logNote(app, by.id, { body, writtenAt: now, timeZone: "UTC" })).id;

  it("are the notes nearest in meaning, without itself, and nobody else's", async () => {
    const cello = await write("Sarah is learning the cello and practises every evening.");
    const violin = await write("Tom plays the violin in an orchestra.");
    await write("The gate is broken again.");
    const somebody = await aUser(app);
    await write("Ida practises the cello.", somebody);
    for (const { id } of [user, somebody]) await embedPassages(app, id);

    const html = await (await send(app, user, "GET", `/notes/${cello}/similar`)).text();
    const list = /<ol>.*?<\/ol>/s.exec(html)?.[0] ?? "";
    expect(list.match(/href="[^"]+"/)?.[0]).toBe(`href="/notes/${violin}"`);
    expect(list).not.toContain(cello);
    expect(html).not.toContain("Ida");
    expect((await send(app, somebody, "GET", `/notes/${cello}/similar`)).status).toBe(404);
  });

  it("are none where nothing is like it", async () => {
    const only = await write("Sarah is learning the cello.");
    await embedPassages(app, user.id);
    expect(await readPage(await send(app, user, "GET", `/notes/${only}/similar`))).toContain(
      "No other note is like it",
    );
  });
});
