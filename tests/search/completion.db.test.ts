import { beforeEach, expect, it } from "vitest";
import { logNote } from "~/models/note.server";
import { createPerson } from "~/models/person.server";
import { completeQuestion } from "~/search/completion.server";
import { aUser, openTestApp, type TestUser } from "../support/app";

const app = await openTestApp();
let user: TestUser;
beforeEach(async () => {
  user = await aUser(app);
  for (const body of ["She starts kindergarten. A happily kept marathon.", "He drives a car to kindergarten."]) {
    await logNote(app, user.id, { body, writtenAt: new Date(), timeZone: "UTC" });
  }
  for (const name of ["Maria Lopez", "Zoë Quill"]) await createPerson(app, user.id, { name, pronoun: null });
});

it.each([
  ["a word of the notes", "who starts kinderg", "who starts kindergarten"],
  ["a name, whatever its accents", "zo", "zoe"],
  ["a name beside a word that the dictionary knows", "mar", "mar maria"],
])("what is being typed is completed: %s", async (_what, asked, completed) => {
  expect(await completeQuestion(app, user.id, asked)).toBe(completed);
});

it.each([
  ["a word that a note says as it is", "car"],
  ["a word that the dictionary knows, among others", "who likes mar"],
  ["a word that nothing begins with", "who likes zyxx"],
  ["a word that tells nothing", "who is the"],
  ["a word that was ended", "who starts kinderg?"],
  ["a single letter", "k"],
])("what is typed stays as it is: %s", async (_what, asked) => {
  expect(await completeQuestion(app, user.id, asked)).toBe(asked);
});

it("nobody else's words and names are told", async () => {
  const somebody = await aUser(app);
  expect(await completeQuestion(app, somebody.id, "kinderg")).toBe("kinderg");
  expect(await completeQuestion(app, somebody.id, "zo")).toBe("zo");
});
