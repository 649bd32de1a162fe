import { expect, test } from "vitest";
import { deleteAccount } from "~/models/account.server";
import { logNote } from "~/models/note.server";
import { embedPassages } from "~/models/passage.server";
import { search } from "~/search/search.server";
import { aUser, openTestApp } from "../support/app";
import { testEngine } from "../support/database";
import { waitFor } from "../support/wait-for";

const app = await openTestApp();
const model = app.builtIn.embedder.model;

test("with an account goes what searching it has left in memory", async () => {
  const [gone, other] = [await aUser(app), await aUser(app)];
  const body = "Ana plays the cello.";
  const holds = (id: typeof gone.id) => app.nearest.holds(id, model);
  for (const { id } of [gone, other]) {
    await logNote(app, id, { body, writtenAt: new Date(), timeZone: "UTC" });
    await embedPassages(app, id);
    await search(app, id, "cello", { now: new Date(), timeZone: "UTC", limit: 10 });
    if (testEngine() === "embedded") await waitFor(() => holds(id));
  }
  const held = [gone, other].map(({ id }) => app.heldPassages.of(id)(body));
  await deleteAccount(app, gone.id);
  expect(app.heldPassages.of(gone.id)(body)).not.toBe(held[0]);
  expect(app.heldPassages.of(other.id)(body)).toBe(held[1]);
  expect([gone, other].map(({ id }) => holds(id))).toEqual([false, testEngine() === "embedded"]);
});
