import { expect, test } from "vitest";
import { listCommands } from "~/ui/commands";
import { KEY_GROUPS, KEYS, sayKeys, type KeyName } from "~/ui/keys";

test("every key is listed once, and no two do the same", () => {
  const listed = KEY_GROUPS.flatMap(({ names }) => names);
  expect([...listed].sort()).toEqual(Object.keys(KEYS).sort());
  const pressed = (Object.keys(KEYS) as KeyName[]).flatMap((name) => KEYS[name].press as readonly string[]);
  expect(new Set(pressed).size).toBe(pressed.length);
});

test("no key is the first of two and a key of its own", () => {
  const pressed = Object.values(KEYS).flatMap(({ press }) => press as readonly string[]);
  const firsts = pressed.filter((press) => / ./.test(press)).map((press) => press[0]);
  expect(firsts.filter((first) => pressed.includes(first))).toEqual([]);
});

test("keys are said as they are printed", () => {
  expect(sayKeys("g t", "⌘")).toEqual(["G", "T"]);
  expect(sayKeys("mod+k", "⌘")).toEqual(["⌘K"]);
  expect(sayKeys(" ", "⌘")).toEqual(["Space"]);
});

test("a command is found by the beginnings of its words, and by what else it is called", () => {
  expect(listCommands("add per").map(({ label }) => label)).toEqual(["Add a person"]);
  expect(listCommands("export").map(({ label }) => label)).toEqual(["Download your data"]);
  expect(listCommands("zebra")).toEqual([]);
});
