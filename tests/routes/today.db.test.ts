import sharp from "sharp";
import { expect, it } from "vitest";
import { setPhoto } from "~/models/photo.server";
import { aUser, openTestApp, settled } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp({ worker: true });

it("welcomes whoever is not signed in, and shows nothing of a notebook", async () => {
  const page = await readPage(await send(app, null, "GET", "/"));
  expect(page).toContain("Sign in on this machine");
  expect(page).not.toContain("Who did you see?");
});

it("offers samples to a new notebook, and takes them away with one click", async () => {
  const user = await aUser(app);
  expect(await readPage(await send(app, user, "GET", "/"))).toContain("Try it with sample people");
  expect(whereTo(await send(app, user, "POST", "/sample"))).toBe("303 /");
  await settled(app);
  const full = await readPage(await send(app, user, "GET", "/"));
  expect(full).toContain("Just logged");
  expect(full).toContain("Take them away");
  expect(full).not.toContain("Try it with sample people");
  expect(whereTo(await send(app, user, "POST", "/sample/remove"))).toBe("303 /");
  expect(await readPage(await send(app, user, "GET", "/"))).toContain("Try it with sample people");
});

it("shows what was just logged with the people it brought, the box first", async () => {
  const user = await aUser(app);
  await send(app, user, "POST", "/notes", { body: "Coffee with Sarah Chen." });
  await settled(app);
  const page = await readPage(await send(app, user, "GET", "/"));
  expect(page.indexOf("Who did you see?")).toBeLessThan(page.indexOf("Coffee with Sarah Chen."));
  expect(page).toMatch(/\nSarah Chen\n/);
});

it("shows what a note brought with the photo of whom it names, and days as the reader says them", async () => {
  const user = await aUser(app, { locale: "en-US" });
  await send(app, user, "POST", "/notes", { body: "Coffee with Sarah Chen. Her birthday is 3 March." });
  await settled(app);
  const [, id = ""] = /href="\/people\/([0-9a-f-]{36})"/.exec(await (await send(app, user, "GET", "/")).text()) ?? [];
  const picture = sharp({ create: { width: 600, height: 600, channels: 3, background: "#8a6" } });
  await setPhoto(app, user.id, id, await picture.png().toBuffer());
  const html = await (await send(app, user, "GET", "/")).text();
  expect(html).toMatch(new RegExp(`<img src="/people/${id}/photo/`));
  expect(html).toContain('title="March 3"');
});

it("shows what is due this week, and no later", async () => {
  const user = await aUser(app);
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await send(app, user, "POST", "/follow-ups", { text: "Send the recipe", dueOn: inDays(2) });
  await send(app, user, "POST", "/follow-ups", { text: "Book the ferry", dueOn: inDays(40) });
  const page = await readPage(await send(app, user, "GET", "/"));
  expect(page).toContain("Send the recipe");
  expect(page).not.toContain("Book the ferry");
});

it("an address that is nobody's says so within the frame", async () => {
  const user = await aUser(app);
  const lost = await send(app, user, "GET", "/no/such/page");
  expect(lost.status).toBe(404);
  const page = await readPage(lost);
  expect(page).toContain("There is nothing here");
  expect(page).toContain("Upcoming");
});
