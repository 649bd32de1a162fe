import sharp from "sharp";
import { expect, it } from "vitest";
import { setPhoto } from "~/models/photo.server";
import { aUser, openTestApp, settled } from "../support/app";
import { send } from "../support/send";
import { whereTo } from "./read-page";

const app = await openTestApp({ worker: true, now: () => new Date("2026-03-01T20:00:00Z") });

it("a photo is wherever its person is to be told from others: in a question, among what is found, beside their day", async () => {
  const user = await aUser(app);
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#8a6" } })
    .png()
    .toBuffer();
  for (const name of ["Sarah Chen", "Sarah Patel"]) {
    const added = await send(app, user, "POST", "/people/new", { name, pronoun: "" });
    const person = whereTo(added).slice("303 ".length);
    await send(app, user, "POST", `${person}/facts/new?kind=birthday`, { day: "3", month: "3", year: "" });
    await setPhoto(app, user.id, person.slice("/people/".length), picture);
  }
  await send(app, user, "POST", "/notes", { body: "Ran into Sarah at the market." });
  await settled(app);

  for (const path of ["/", "/upcoming", "/suggestions", "/search?q=Sarah", "/search?q=birthdays+in+March"]) {
    const html = await (await send(app, user, "GET", path)).text();
    const shown = new Set(html.match(/src="\/people\/[0-9a-f-]{36}\/photo\/[0-9a-f-]{36}"/g));
    expect(shown.size, path).toBe(2);
  }
});
