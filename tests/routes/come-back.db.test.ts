import { v7 as newId } from "uuid";
import { expect, it } from "vitest";
import { writeCursor } from "~/http/cursor";
import { aUser, openTestApp } from "../support/app";
import { send } from "../support/send";
import { whereTo } from "./read-page";

const app = await openTestApp();

it("a press on a page that was opened wide, or further back, comes back to it as it was", async () => {
  const user = await aUser(app);
  const person = whereTo(await send(app, user, "POST", "/people/new", { name: "Sarah Chen", pronoun: "" })).slice(4);
  const personId = person.slice("/people/".length);
  const added = await send(app, user, "POST", "/follow-ups", { text: "Send the recipe", personId });
  const did = new URL(added.headers.get("location") ?? "", "http://here").searchParams.get("did") ?? "";
  for (let index = 0; index < 14; index += 1)
    await send(app, user, "POST", `${person}/facts/new?kind=email`, { value: `sarah${index}@example.com`, label: "" });
  await send(app, user, "POST", `${person}/rhythm`, { rhythm: "30", days: "" });

  const before = new URLSearchParams({ before: writeCursor({ key: "2030-01-01", id: newId() }) }).toString();
  for (const [path, ways] of [
    ["/upcoming?all=", 2],
    [`/activities?before=${did}`, 1],
    [`${person}?${before}&all=email`, 2],
  ] as const) {
    const html = await (await send(app, user, "GET", `${path}&did=${did}`)).text();
    const back = [...html.matchAll(/name="from" value="([^"]*)"/g)].map(([, from = ""]) => from.replace(/&amp;/g, "&"));
    expect(new Set(back), path).toEqual(new Set([path]));
    expect(back.length, path).toBeGreaterThanOrEqual(ways);
  }

  const html = await (await send(app, user, "GET", `${person}?${before}`)).text();
  expect(/href="([^"]*all=email)"/.exec(html)?.[1].replace(/&amp;/g, "&")).toBe(`${person}?${before}&all=email`);
});
