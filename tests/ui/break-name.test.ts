import { expect, it } from "vitest";
import { breakName } from "~/ui/break-name";

it.each([
  ["Sarah Chen", ["Sarah Chen"]],
  ["Margaret Elisabeth Olsen", ["Margaret", "Elisabeth Olsen"]],
  ["Frederica Montgomery-Featherstonehaugh", ["Frederica", "Montgomery-Feath…"]],
  ["Montgomery-Featherstonehaugh", ["Montgomery-", "Featherstonehaugh"]],
  ["great-great-grandfather", ["great-great-", "grandfather"]],
  ["Wolfeschlegelsteinhausenbergerdorff", ["Wolfeschlegelste…"]],
  ["  Ana   Lima ", ["Ana Lima"]],
])("breaks %s into %j where 17 letters have room", (name, lines) => {
  expect(breakName(name, 17)).toEqual(lines);
});
