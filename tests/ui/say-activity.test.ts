import { expect, it } from "vitest";
import { DOOR_VERBS, VERBS } from "~db/queries/activity.server";
import { sayActivity } from "~/ui/say-activity";

it("says whatever can be done in a sentence that begins with what was done", () => {
  const said = VERBS.map((verb) => sayActivity({ verb, about: "Ida and Tom" }));
  expect(said.filter((sentence) => !/^(?!Ida)[A-Z][^.]* [^.]*[.”]$/.test(sentence))).toEqual([]);
});

it("says it as well once its words are let go", () => {
  const byHand = VERBS.filter((verb) => !(DOOR_VERBS as readonly string[]).includes(verb));
  const said = byHand.map((verb) => sayActivity({ verb, about: "" }));
  expect(said.filter((sentence) => !/^[A-Z][a-z]+( [a-z]+)+\.$/.test(sentence))).toEqual([]);
  expect(new Set(said).size).toBe(byHand.length);
});

it.each([
  ["unlabel-people", "Choir off Sam Reed", "Took the label Choir off Sam Reed."],
  ["unarchive-people", "Sam Reed", "Took Sam Reed out of the archive."],
  ["snooze-person", "Sam Reed", "Put off being in touch with Sam Reed."],
  ["keep-apart", "Sam Reed and Sam Rhys", "Kept Sam Reed and Sam Rhys apart."],
  ["add-tie", "Sam Reed and Joan Field", "Added how Sam Reed and Joan Field belong together."],
] as const)("says of %s what was done", (verb, about, said) => {
  expect(sayActivity({ verb, about })).toBe(said);
});
