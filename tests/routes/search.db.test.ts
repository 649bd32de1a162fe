import { expect, it } from "vitest";
import { aUser, openTestApp, settled } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp({ worker: true });

it("finds the passage with the words in bold, and says whom it is about", async () => {
  const user = await aUser(app);
  await send(app, user, "POST", "/notes", { body: "Lunch with Sarah Chen. She is learning the cello." });
  await send(app, user, "POST", "/notes", { body: "Tom Okafor fixed the gate." });
  await settled(app);
  const found = await send(app, user, "GET", "/search?q=cello");
  const html = await found.clone().text();
  expect(html).toMatch(/<b>cello<\/b>/);
  expect(await readPage(found)).toContain("Sarah Chen");
});

it("shows a person by name first, and their page is one step away", async () => {
  const user = await aUser(app);
  const added = await send(app, user, "POST", "/people/new", { name: "Sarah Chen" });
  const html = await (await send(app, user, "GET", "/search?q=sarah")).text();
  expect(html).toContain(`href="${whereTo(added).replace("303 ", "")}"`);
});

it("says what was looked for where nothing is found, and what it took a time to mean", async () => {
  const user = await aUser(app, { timeZone: "UTC" });
  const page = await readPage(await send(app, user, "GET", "/search?q=zeppelin+in+March+2024"));
  expect(page).toContain("Nothing found for “zeppelin in March 2024”.");
  expect(page).toContain("Mar 1, 2024 – Mar 31, 2024");
});

it("keeps the question in its box as text, whatever it looks like", async () => {
  const user = await aUser(app);
  const html = await (
    await send(app, user, "GET", `/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  ).text();
  expect(html).not.toContain("<script>alert");
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;');
});

it("without a question it says how to ask", async () => {
  const user = await aUser(app);
  expect(await readPage(await send(app, user, "GET", "/search"))).toContain("Ask as you would ask a friend.");
});
