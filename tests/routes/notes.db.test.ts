import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { aUser, openTestApp, settled } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp({ worker: true });
const BODY = "Had lunch with Sarah Chen. She lives in Oakland and her birthday is March 3.";

async function log(user: Awaited<ReturnType<typeof aUser>>, form: Record<string, string>): Promise<string> {
  const saved = await send(app, user, "POST", "/notes", form);
  expect(saved.status).toBe(303);
  await settled(app);
  return saved.headers.get("location") ?? "";
}

it("a note leads to its page, which shows what was learned with its words marked", async () => {
  const user = await aUser(app);
  const note = await log(user, { body: BODY });
  const html = await (await send(app, user, "GET", note)).text();
  expect(html).toMatch(/<mark[^>]*>[^<]*Sarah Chen/);
  expect(html).toMatch(/action="\/facts\/[0-9a-f-]{36}\/delete"/);
  expect(html).toContain("Oakland");
});

it("what is empty before and after the words is kept, and not shown in a list", async () => {
  const user = await aUser(app);
  const body = "\n   Met Anna Lind.\n\nBy the pond.  \n";
  await log(user, { body });
  expect(await asUser(app.db, user.id, (tx) => tx.selectFrom("note").select("body").execute())).toEqual([{ body }]);
  expect(await (await send(app, user, "GET", "/notes")).text()).toMatch(/>Met Anna Lind\.\n\nBy the pond\.</);
});

it("a second send of the same form is the same note", async () => {
  const user = await aUser(app);
  const form = { body: BODY, client_key: "k1" };
  expect(await log(user, form)).toBe(await log(user, form));
});

it("a note of a page that was somebody else's is refused, whatever is in it, and nothing of it is kept", async () => {
  const [owner, user] = [await aUser(app), await aUser(app)];
  for (const body of [BODY, " "]) {
    const refused = await send(app, user, "POST", "/notes", { body, account: owner.id });
    expect(refused.status).toBe(409);
    expect(await readPage(refused)).toContain("Somebody else is signed in here now");
  }
  for (const { id } of [owner, user]) {
    expect(await asUser(app.db, id, (tx) => tx.selectFrom("note").select("id").execute())).toEqual([]);
  }
  await log(user, { body: BODY, account: user.id });
});

it("an empty box is refused beside the field, and a text too long comes back whole", async () => {
  const user = await aUser(app);
  const empty = await send(app, user, "POST", "/notes", { body: "  \n " });
  expect(empty.status).toBe(400);
  expect(await readPage(empty)).toContain("Write a sentence first");
  const long = await send(app, user, "POST", "/notes", { body: `${"word ".repeat(4100)}the end` });
  expect(long.status).toBe(400);
  const page = await readPage(long);
  expect(page).toContain("Make it two notes");
  expect(page).toContain("the end");
});

it("a note refused on somebody's page is of them still when it comes back", async () => {
  const user = await aUser(app);
  const [, id = ""] =
    /([0-9a-f-]{36})/.exec(whereTo(await send(app, user, "POST", "/people/new", { name: "Ida Holm" }))) ?? [];
  const refused = await send(app, user, "POST", "/notes", { body: " ", person_id: id });
  expect(await refused.text()).toContain(`<input type="hidden" name="person_id" value="${id}"/>`);
});

it("a note is never refused for the person on whose page it was written: gone meanwhile, it is of whom it names", async () => {
  const user = await aUser(app);
  const person = whereTo(await send(app, user, "POST", "/people/new", { name: "Ida Holm" })).replace("303 ", "");
  const [, id = ""] = /([0-9a-f-]{36})/.exec(person) ?? [];
  await send(app, user, "POST", `/people/${id}/delete`);
  const note = await log(user, { body: "She met Omar Haddad.", person_id: id });
  const html = await (await send(app, user, "GET", note)).text();
  expect(html).toContain("She met");
  expect(html).toContain("Omar Haddad");
  expect(html).not.toContain("Ida Holm");
});

it("a note's text is text, whatever it looks like", async () => {
  const user = await aUser(app);
  const note = await log(user, { body: "Met <script>alert(1)</script> Anna Lind." });
  const html = await (await send(app, user, "GET", note)).text();
  expect(html).not.toContain("<script>alert");
  expect(html).toContain("&lt;script&gt;");
});

it("undoing takes back what it brought and keeps the text; reading again brings it back", async () => {
  const user = await aUser(app);
  const note = await log(user, { body: BODY });
  expect(whereTo(await send(app, user, "POST", `${note}/undo`))).toBe(`303 ${note}`);
  const undone = await readPage(await send(app, user, "GET", note));
  expect(undone).toContain("What it brought was taken back");
  expect(undone).toContain("Had lunch with Sarah Chen");
  expect(await readPage(await send(app, user, "GET", "/people"))).not.toContain("Sarah Chen");
  await send(app, user, "POST", `${note}/read-again`);
  await settled(app);
  expect(await readPage(await send(app, user, "GET", "/people"))).toContain("Sarah Chen");
});

it("an edited note is read anew, and one emptied is refused with what to do", async () => {
  const user = await aUser(app);
  const note = await log(user, { body: BODY });
  const refused = await send(app, user, "POST", `${note}/edit`, { body: " " });
  expect(refused.status).toBe(400);
  expect(await readPage(refused)).toContain("the box is empty");
  expect(whereTo(await send(app, user, "POST", `${note}/edit`, { body: "Had lunch with Omar Haddad." }))).toBe(
    `303 ${note}`,
  );
  await settled(app);
  const people = await readPage(await send(app, user, "GET", "/people"));
  expect(people).toContain("Omar Haddad");
  expect(people).not.toContain("Sarah Chen");
});

it("an edited note means whom its “@” was said to mean, of two with one name", async () => {
  const user = await aUser(app);
  const paths = [];
  for (const nickname of ["", "Sally"]) {
    paths.push(whereTo(await send(app, user, "POST", "/people/new", { name: "Sarah Chen", nickname })));
  }
  const [, id = ""] = /([0-9a-f-]{36})/.exec(paths[1] ?? "") ?? [];
  const note = await log(user, { body: "Rained all day." });
  await send(app, user, "POST", `${note}/edit`, { body: "Tea with @Sarah Chen.", mention: `${id} Sarah Chen` });
  await settled(app);
  const html = await (await send(app, user, "GET", note)).text();
  expect(html).toContain(`/people/${id}`);
});

it("who is in a note already is not offered to be added to it", async () => {
  const user = await aUser(app);
  const note = await log(user, { body: BODY });
  await send(app, user, "POST", "/people/new", { name: "Omar Haddad" });
  const offered = await (await send(app, user, "GET", `${note}/people`)).text();
  expect(offered).toContain("Add Omar Haddad");
  expect(offered).not.toContain("Add Sarah Chen");
});

it("deleting is asked first, and then it is gone from the list", async () => {
  const user = await aUser(app);
  const note = await log(user, { body: BODY });
  expect(await readPage(await send(app, user, "GET", `${note}/delete`))).toContain("Delete this note?");
  expect(whereTo(await send(app, user, "POST", `${note}/delete`))).toBe("303 /notes");
  expect((await send(app, user, "GET", note)).status).toBe(404);
  expect(await readPage(await send(app, user, "GET", "/notes"))).not.toContain("Had lunch");
});

it("somebody else's note, and what is no note at all, are not there", async () => {
  const note = await log(await aUser(app), { body: BODY });
  const somebody = await aUser(app);
  for (const path of ["", "/edit", "/delete"]) {
    expect((await send(app, somebody, "GET", note + path)).status).toBe(404);
    expect((await send(app, somebody, "GET", `/notes/1${path}`)).status).toBe(404);
  }
  for (const verb of ["undo", "read-again", "delete"]) {
    expect((await send(app, somebody, "POST", `${note}/${verb}`)).status).toBe(404);
  }
});

it("the list goes on page by page, each note once", async () => {
  const user = await aUser(app);
  for (let n = 100; n < 135; n++) {
    expect((await send(app, user, "POST", "/notes", { body: `Note number ${n}.` })).status).toBe(303);
  }
  const first = await (await send(app, user, "GET", "/notes")).text();
  const next = /href="(\/notes\?before=[^"]+)"/.exec(first)?.[1] ?? "";
  const second = await (await send(app, user, "GET", next)).text();
  const numbers = (html: string) => [...html.matchAll(/>Note number (\d+)\./g)].map((match) => match[1]);
  expect(numbers(first)).toHaveLength(30);
  expect(new Set([...numbers(first), ...numbers(second)]).size).toBe(35);
  expect((await send(app, user, "GET", "/notes?before=nonsense")).status).toBe(200);
});

it("without a session nothing is saved, and sign-in is next", async () => {
  expect(whereTo(await send(app, null, "POST", "/notes", { body: BODY }))).toMatch(/^303 \/sign-in/);
  expect(whereTo(await send(app, null, "GET", "/people"))).toMatch(/^30[23] \/sign-in/);
});
