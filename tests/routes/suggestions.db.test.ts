import { expect, it } from "vitest";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp({ worker: true });

/** Two Sarahs are known, and a note says only "Sarah". */
async function aQuestion(user: TestUser): Promise<{ answer: string; note: string; html: string }> {
  for (const body of ["Lunch with Sarah Chen.", "Coffee with Sarah Miller."]) {
    await send(app, user, "POST", "/notes", { body });
    await settled(app);
  }
  const saved = await send(app, user, "POST", "/notes", { body: "Sarah is thinking about moving to Lisbon." });
  await settled(app);
  const html = await (await send(app, user, "GET", "/suggestions")).text();
  const answer = /\/suggestions\/[0-9a-f-]{36}\/answer/.exec(html)?.[0] ?? "";
  return { answer, note: saved.headers.get("location") ?? "", html };
}

it("asks which of two is meant, with the sentence it is about, and learns from the answer", async () => {
  const user = await aUser(app);
  const { answer, note, html } = await aQuestion(user);
  expect(html).toContain("Which Sarah is this?");
  expect(html).toMatch(/<strong[^>]*>Sarah<\/strong>/);
  for (const page of ["/", "/notes"]) {
    expect(await readPage(await send(app, user, "GET", page))).toContain("I wasn’t sure who Sarah is.");
  }
  const chosen = /value="([0-9a-f-]{36})"(?:(?!<\/button>).)*Sarah Miller/s.exec(html)?.[1] ?? "";
  expect(whereTo(await send(app, user, "POST", answer, { answer: chosen, from: "/suggestions" }))).toBe(
    "303 /suggestions",
  );
  expect(await readPage(await send(app, user, "GET", "/suggestions"))).toContain("Nothing to ask.");
  expect(await readPage(await send(app, user, "GET", note))).toContain("Sarah Miller");
});

it("takes no answer but those it offers, and none from anybody else", async () => {
  const user = await aUser(app);
  const { answer } = await aQuestion(user);
  expect((await send(app, user, "POST", answer, { answer: "Sarah" })).status).toBe(400);
  expect((await send(app, await aUser(app), "POST", answer, { answer: "new" })).status).toBe(404);
  expect((await send(app, user, "POST", answer, { answer: "nobody" })).status).toBe(303);
  expect((await send(app, user, "POST", answer, { answer: "new" })).status).toBe(404);
});
