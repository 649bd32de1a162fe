import { expect, it } from "vitest";
import { sayOtherNames } from "~/ui/name-line";

const sarah = {
  name: "Sarah Chen",
  givenName: null,
  middleName: null,
  familyName: null,
  also: [],
  maiden: [],
  said: null,
};

it.each([
  [{}, ""],
  [{ givenName: "Sarah", familyName: "Chen" }, ""],
  [{ givenName: "Sarah", middleName: "Mei", familyName: "Chen" }, "Sarah Mei Chen"],
  [{ also: ["Sally", "Sal"], maiden: ["Novak"], said: "SAIR-ah" }, "Also Sally, Sal · born Novak · said SAIR-ah"],
  [{ givenName: "Sarah", middleName: "Mei", also: ["Sally"] }, "Sarah Mei · also Sally"],
])("other names are said as far as they say more: %j", (names, line) => {
  expect(sayOtherNames({ ...sarah, ...names })).toBe(line);
});
