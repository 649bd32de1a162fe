import sharp from "sharp";
import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listLabels } from "~db/queries/label.server";
import { findPerson } from "~db/queries/person.server";
import { getPersonKeeping } from "~db/queries/person-keeping.server";
import { setPhoto } from "~/models/photo.server";
import { undoActivity } from "~/models/undo-activity.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp();

async function add(user: TestUser, form: Record<string, string>): Promise<string> {
  const added = await send(app, user, "POST", "/people/new", { pronoun: "", ...form });
  expect(added.status).toBe(303);
  return (added.headers.get("location") ?? "").replace(/\?.*/, "");
}

async function pageOf(user: TestUser, path: string): Promise<string> {
  return readPage(await send(app, user, "GET", path));
}

async function undo(user: TestUser, answer: Response): Promise<void> {
  const did = new URL(answer.headers.get("location") ?? "", "http://memoro.invalid").searchParams.get("did") ?? "";
  expect(await undoActivity(app, user.id, did)).toEqual({ undone: true });
}

const read = (user: TestUser, person: string) =>
  asUser(app.db, user.id, async (tx) => ({
    ...(await findPerson(tx, user.id, person.replace("/people/", ""))),
    ...(await getPersonKeeping(tx, user.id, person.replace("/people/", ""))),
  }));

it("a name makes itself from its parts, and the page shows the full one where it says more", async () => {
  const user = await aUser(app);
  const person = await add(user, { name: "", givenName: "Sarah", middleName: "Mei", familyName: "Chen" });
  const page = await pageOf(user, person);
  expect(page).toContain("\nSarah Chen\n");
  expect(page).toContain("Sarah Mei Chen");
  const refused = await send(app, user, "POST", `${person}/edit`, { name: " ", middleName: "Mei", pronoun: "" });
  expect([refused.status, await readPage(refused)]).toEqual([400, expect.stringContaining("Write a name here.")]);
});

it("a label is given by name, once however it is spelt, and taken away again; undoing brings it back", async () => {
  const user = await aUser(app);
  const person = await add(user, { name: "Ida Holm" });
  for (const name of ["Book club", "book CLUB"]) {
    expect(whereTo(await send(app, user, "POST", `${person}/labels`, { name }))).toBe(`303 ${person}`);
  }
  const [label, ...others] = await asUser(app.db, user.id, (tx) => listLabels(tx, user.id));
  expect([label.name, label.people, others]).toEqual(["Book club", 1, []]);
  const taken = await send(app, user, "POST", `${person}/labels/${label.id}/remove`);
  expect(await pageOf(user, person)).not.toContain("Remove the label");
  await undo(user, taken);
  expect(await (await send(app, user, "GET", person)).text()).toContain("Remove the label Book club");
});

it("a label's rhythm holds for who bears it, and a deleted label comes back to them", async () => {
  const user = await aUser(app);
  const person = await add(user, { name: "Ida Holm" });
  await send(app, user, "POST", `${person}/labels`, { name: "Close friends" });
  const [label] = await asUser(app.db, user.id, (tx) => listLabels(tx, user.id));
  await send(app, user, "POST", `/labels/${label.id}/edit`, { name: "Close friends", rhythm: "30", days: "" });
  expect(await pageOf(user, person)).toContain("Keep in touch every month");
  expect((await read(user, person)).dueOn).not.toBeNull();
  await send(app, user, "POST", `${person}/rhythm`, { rhythm: "30", days: "10" });
  expect(await pageOf(user, person)).toContain("Keep in touch every 10 days");
  const deleted = await send(app, user, "POST", `/labels/${label.id}/delete`);
  expect((await read(user, person)).rhythm).toEqual({ own: 10, label: null });
  await undo(user, deleted);
  expect((await read(user, person)).rhythm.label?.name).toBe("Close friends");
  const wrong = await send(app, user, "POST", `${person}/rhythm`, { rhythm: "", days: "now and then" });
  expect([wrong.status, await readPage(wrong)]).toEqual([400, expect.stringContaining("A whole number of days")]);
});

it("a label is not given the name of another", async () => {
  const user = await aUser(app);
  const person = await add(user, { name: "Ida Holm" });
  for (const name of ["Climbing", "Work"]) await send(app, user, "POST", `${person}/labels`, { name });
  const [climbing] = await asUser(app.db, user.id, (tx) => listLabels(tx, user.id));
  const refused = await send(app, user, "POST", `/labels/${climbing.id}/edit`, { name: "WORK", rhythm: "", days: "" });
  expect([refused.status, await readPage(refused)]).toEqual([
    400,
    expect.stringContaining("Another label has this name."),
  ]);
});

it("somebody archived is in no list and says so, and comes back", async () => {
  const user = await aUser(app);
  const person = await add(user, { name: "Ida Holm" });
  expect(whereTo(await send(app, user, "POST", `${person}/archive`))).toBe(`303 ${person}`);
  expect(await pageOf(user, person)).toContain("Archived:");
  expect(await pageOf(user, "/people")).not.toContain("Ida Holm");
  await send(app, user, "POST", `${person}/unarchive`);
  expect(await pageOf(user, "/people")).toContain("Ida Holm");
});

it("a contact is logged in one press, is the last one, and can be taken back", async () => {
  const user = await aUser(app);
  const person = await add(user, { name: "Ida Holm" });
  const logged = await send(app, user, "POST", `${person}/encounters`, {});
  expect(whereTo(logged)).toBe(`303 ${person}`);
  const today = (await read(user, person)).lastMetOn;
  expect(today).not.toBeNull();
  await send(app, user, "POST", `${person}/encounters`, { how: "call", when: "today", on: "2020-02-29", from: "/" });
  const page = await (await send(app, user, "GET", person)).text();
  expect(page).toContain(">Met<");
  expect(page).toContain(">Called<");
  expect((await read(user, person)).lastMetOn).toBe(today);
  await undo(user, logged);
  expect((await read(user, person)).lastMetOn).toBe("2020-02-29");
  const called = /\/encounters\/[0-9a-f-]{36}\/delete/.exec(await (await send(app, user, "GET", person)).text())?.[0];
  expect(whereTo(await send(app, user, "POST", called ?? ""))).toBe(`303 ${person}`);
  expect((await read(user, person)).lastMetOn).toBeNull();
  const later = await send(app, user, "POST", `${person}/encounters`, { on: "2999-01-01" });
  expect([later.status, await readPage(later)]).toEqual([400, expect.stringContaining("still to come")]);
});

it("a photo is made square, small and bare of what the camera wrote, and only its owner is given it", async () => {
  const user = await aUser(app);
  const person = await add(user, { name: "Ida Holm" });
  const id = person.replace("/people/", "");
  // On its side, as a phone writes it.
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#8a6" } })
    .withExif({ IFD0: { Copyright: "somebody" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const done = await setPhoto(app, user.id, id, picture);
  const { photoId } = await read(user, person);
  const path = `${person}/photo/${photoId}`;
  const answer = await send(app, user, "GET", path);
  const { width, height, exif, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
  expect({ width, height, exif, format }).toEqual({ width: 512, height: 512, exif: undefined, format: "webp" });
  expect(answer.headers.get("cache-control")).toBe("private, max-age=600");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  const again = await send(app, user, "GET", path, undefined, { "If-None-Match": answer.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
  const seen = { "If-None-Match": answer.headers.get("etag") ?? "" };
  expect((await send(app, await aUser(app), "GET", path, undefined, seen)).status).toBe(404);
  expect((await send(app, null, "GET", path, undefined, seen)).status).toBe(303);

  const removed = await send(app, user, "POST", `${person}/photo/remove`);
  expect((await read(user, person)).photoId).toBeNull();
  await undo(user, removed);
  expect((await read(user, person)).photoId).toBe(photoId);
  expect("activityId" in done).toBe(true);
});

it.each([
  ["text", Buffer.from("not a picture")],
  ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
  ["the beginning of a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
])("%s is refused as a photo, and the one before stays", async (_what, file) => {
  const user = await aUser(app);
  const person = await add(user, { name: "Ida Holm" });
  const id = person.replace("/people/", "");
  const good = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#8a6" } })
    .png()
    .toBuffer();
  expect(await setPhoto(app, user.id, id, good)).toHaveProperty("activityId");
  const { photoId } = await read(user, person);
  expect(photoId).not.toBeNull();
  expect(await setPhoto(app, user.id, id, file)).toEqual({ refused: "unreadable" });
  expect((await read(user, person)).photoId).toBe(photoId);
  expect((await send(app, user, "GET", `${person}/photo/${photoId}`)).status).toBe(200);
});

it("what is somebody else's cannot be labelled, archived, contacted or pictured", async () => {
  const owner = await aUser(app);
  const person = await add(owner, { name: "Ida Holm" });
  await send(app, owner, "POST", `${person}/labels`, { name: "Work" });
  const [label] = await asUser(app.db, owner.id, (tx) => listLabels(tx, owner.id));
  const logged = await send(app, owner, "POST", `${person}/encounters`, {});
  expect(logged.status).toBe(303);
  const encounter = /\/encounters\/[0-9a-f-]{36}\/delete/.exec(await (await send(app, owner, "GET", person)).text());
  const somebody = await aUser(app);
  for (const [path, form] of [
    [`${person}/labels`, { name: "Mine" }],
    [`${person}/labels/${label.id}/remove`, {}],
    [`${person}/rhythm`, { rhythm: "30", days: "" }],
    [`${person}/archive`, {}],
    [`${person}/unarchive`, {}],
    [`${person}/encounters`, {}],
    [`${person}/photo/remove`, {}],
    [`/labels/${label.id}/edit`, { name: "Mine", rhythm: "", days: "" }],
    [`/labels/${label.id}/delete`, {}],
    [encounter?.[0] ?? "", {}],
  ] as const) {
    expect([path, (await send(app, somebody, "POST", path, form)).status]).toEqual([path, 404]);
  }
  expect(await asUser(app.db, somebody.id, (tx) => listLabels(tx, somebody.id))).toEqual([]);
});
