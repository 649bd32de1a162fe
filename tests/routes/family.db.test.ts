import { expect, it } from "vitest";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp({ worker: true });

async function add(user: TestUser, name: string, pronoun = ""): Promise<string> {
  const added = await send(app, user, "POST", "/people/new", { name, pronoun });
  return (added.headers.get("location") ?? "").replace(/\?.*/, "");
}

async function pageOf(user: TestUser, path: string): Promise<string> {
  const answer = await send(app, user, "GET", path);
  expect(answer.status, path).toBe(200);
  return (await readPage(answer)).replace(/\s+/g, " ");
}

function tie(user: TestUser, person: string, relation: string, name: string, more: Record<string, string> = {}) {
  return send(app, user, "POST", `${person}/ties`, { relation, name, ...more });
}

/** Mia, her mother Sarah, Sarah's mother Maria and sister Ana, and Ana's son Ben; only parents are entered. */
async function aFamily() {
  const user = await aUser(app);
  const [mia, sarah, maria, ana] = [
    await add(user, "Mia Chen", "she"),
    await add(user, "Sarah Chen", "she"),
    await add(user, "Maria Chen", "she"),
    await add(user, "Ana Chen", "she"),
  ];
  for (const [person, name] of [
    [mia, "Sarah Chen"],
    [sarah, "Maria Chen"],
    [ana, "Maria Chen"],
  ] as const)
    expect(whereTo(await tie(user, person, "parent", name))).toBe(`303 ${person}`);
  await tie(user, ana, "child", "Ben Chen");
  return { user, mia, sarah, maria, ana };
}

it("who is family by others is on the page, with the people between, and the tree and the list have everybody", async () => {
  const { user, mia } = await aFamily();
  const page = await pageOf(user, mia);
  expect(page).toMatch(/Sarah Chen mother/);
  expect(page).toContain("Ana Chen aunt");
  expect(page).toContain("Ana Chen is Mia’s mother Sarah Chen ’s sister");
  const tree = await (await send(app, user, "GET", `${mia}/family`)).text();
  for (const name of [
    "Sarah Chen, mother of Mia Chen",
    "Ben Chen, cousin of Mia Chen",
    "Maria Chen, grandmother of Mia Chen",
  ])
    expect(tree).toContain(`aria-label="${name}"`);
  expect(await pageOf(user, `${mia}/family`)).toContain("4 relatives");
});

it("somebody who is known is meant by their name, and one of several is asked", async () => {
  const { user, ana } = await aFamily();
  const other = await add(user, "Mia Chen");
  const form = await (await send(app, user, "GET", `${ana}/ties`)).text();
  expect(form).toContain('<option value="Maria Chen"></option>');
  const asked = await tie(user, ana, "friend", "mia chen");
  expect(asked.status).toBe(400);
  const html = await asked.text();
  expect(html).toContain("Which mia chen?");
  expect(html).toMatch(/<option value="friend" selected/);
  const chosen = { relativeId: other.replace("/people/", ""), chosenAmong: "mia chen" };
  expect(whereTo(await tie(user, ana, "friend", "mia chen", chosen))).toBe(`303 ${ana}`);
  expect(await pageOf(user, other)).toContain("Ana Chen friend");
});

it("a name changed after one of several was chosen is the one that counts", async () => {
  const { user, ana, mia, sarah } = await aFamily();
  await add(user, "Mia Chen");
  const asked = await (await tie(user, ana, "friend", "Mia Chen")).text();
  const chosenAmong = /name="chosenAmong" value="([^"]*)"/.exec(asked)?.[1] ?? "";
  const relativeId = mia.replace("/people/", "");
  for (const choice of [relativeId, "new"])
    expect(whereTo(await tie(user, ana, "friend", "Sarah Chen", { relativeId: choice, chosenAmong }))).toBe(
      `303 ${ana}`,
    );
  expect(await pageOf(user, sarah)).toContain("Ana Chen friend");
  expect(await pageOf(user, mia)).not.toContain("Ana Chen friend");
  expect(await (await send(app, user, "GET", "/people/names?q=Sarah")).json()).toMatchObject({
    people: [{ name: "Sarah Chen" }],
  });
});

it("a name that runs in the family is somebody new's, and known already it can be", async () => {
  const user = await aUser(app);
  const john = await add(user, "John Smith");
  expect(whereTo(await tie(user, john, "parent", "John Smith"))).toBe(`303 ${john}`);
  expect(await pageOf(user, john)).toMatch(/John Smith parent/);
  // Of the two the other one is meant, who is his parent and so cannot be his child.
  const refused = await tie(user, john, "child", "john smith");
  expect(refused.status).toBe(400);
  const html = await refused.text();
  expect(html).toContain("Someone new of that name");
  expect(html.match(/<option value="[0-9a-f-]{36}"/g)).toHaveLength(1);
  const chosen = { relativeId: "new", chosenAmong: "john smith" };
  expect(whereTo(await tie(user, john, "child", "john smith", chosen))).toBe(`303 ${john}`);
  expect(await pageOf(user, john)).toMatch(/john smith child/);
});

it("what cannot be is refused in plain words, and what was chosen is kept", async () => {
  const { user, mia, maria } = await aFamily();
  const refused = await tie(user, maria, "parent", "Mia Chen", { nature: "adoptive" });
  expect(refused.status).toBe(400);
  const html = await refused.text();
  expect(html).toContain("Maria Chen is Mia Chen’s grandparent already, so Mia Chen cannot come before Maria Chen.");
  expect(html).toMatch(/<option value="parent" selected/);
  expect(html).toMatch(/<option value="adoptive" selected/);
  expect(html).toMatch(/name="name"[^>]*value="Mia Chen"/);
  const page = await (await send(app, user, "GET", mia)).text();
  const edit = /\/people\/[0-9a-f-]{36}\/ties\/[0-9a-f-]{36}\/edit/.exec(page)?.[0] ?? "";
  expect((await tie(user, mia, "parent", "Kai Chen")).status).toBe(303);
  expect((await tie(user, mia, "parent", "Tom Lee", { nature: "step" })).status).toBe(303);
  const third = await tie(user, mia, "parent", "Leo Park");
  expect(await readPage(third)).toContain("Mia Chen has two parents already, Sarah Chen and Kai Chen.");
  expect(await pageOf(user, "/people")).not.toContain("Leo Park");
  expect(await pageOf(user, mia)).toContain("Tom Lee stepparent");
  expect(whereTo(await send(app, user, "POST", edit, { relation: "parent", nature: "foster" }))).toBe(`303 ${mia}`);
  expect(await pageOf(user, mia)).toContain("Sarah Chen foster mother");
});

it("the map has those who know each other, by ties and by notes, and not the one who knows them all", async () => {
  const { user } = await aFamily();
  await send(app, user, "POST", "/notes", { body: "Dinner with Omar Haddad and Ines Prado." });
  await add(user, "Nobody Else");
  await settled(app);
  const html = await (await send(app, user, "GET", "/map")).text();
  for (const name of ["Omar Haddad", "Ines Prado", "Mia Chen", "Ben Chen"]) expect(html).toContain(`>${name}</tspan>`);
  expect(html).not.toContain(">Nobody Else</tspan>");
  expect(await pageOf(user, "/map")).toContain("Omar Haddad with Ines Prado");
});

it("an empty map and a family of nobody say what will be there; somebody else's is not there", async () => {
  const user = await aUser(app);
  expect(await pageOf(user, "/map")).toContain("People who know each other will be here.");
  const person = await add(user, "Sarah Chen");
  expect(await pageOf(user, `${person}/family`)).toContain("Nobody yet.");
  expect((await send(app, await aUser(app), "GET", `${person}/family`)).status).toBe(404);
});

it("before two are merged it is said which ties could not both be, and it is done only all the same", async () => {
  const { user, mia, maria } = await aFamily();
  const [, keptId] = mia.split("/people/");
  const [, otherId = ""] = maria.split("/people/");
  const asked = `303 ${mia}/merge?with=${otherId}`;
  expect(whereTo(await send(app, user, "POST", `${mia}/merge`, { otherId }))).toBe(asked);
  expect(whereTo(await send(app, user, "POST", `${mia}/merge`, { otherId, from: "/people/duplicates" }))).toBe(asked);
  const page = await pageOf(user, `${mia}/merge?with=${otherId}`);
  expect(page).toContain("Of one person this cannot all be true");
  expect(page).toContain("Mia Chen is Sarah Chen’s parent.");
  expect(page).toContain("Mia Chen is Sarah Chen’s child already, and cannot be both.");
  expect(page).toContain("Keep both as Mia Chen all the same");
  expect(whereTo(await send(app, user, "POST", `${mia}/merge`, { otherId, anyway: "yes" }))).toBe(
    `303 /people/${keptId}`,
  );

  const [eve, ann] = [await add(user, "Eve"), await add(user, "Ann")];
  const annId = ann.split("/people/")[1] ?? "";
  expect(await pageOf(user, `${eve}/merge?with=${annId}`)).not.toContain("cannot all be true");
  expect(whereTo(await send(app, user, "POST", `${eve}/merge`, { otherId: annId }))).toBe(`303 ${eve}`);
});
