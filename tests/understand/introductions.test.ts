import { describe, expect, test } from "vitest";
import { read } from "./read";

const newcomers = async (text: string): Promise<string[]> =>
  (await read(text)).people.filter((person) => person.isNew).map((person) => person.name);

describe("whom the note introduces is new", () => {
  test.each([
    ["A new colleague called Sarah started.", ["Sarah"]],
    ["Bumped into Lisa, she's engaged to a guy called Marc.", ["Marc"]],
    ["Tom introduced me to a Femi from his ward.", ["Femi"]],
    ["A Marcus Thiel I've never heard of has taken over, says Gareth.", ["Marcus Thiel"]],
    ["Met Zadie at last, first time I met her. Met Ana for the first time.", ["Zadie", "Ana"]],
    ["Yoga: new teacher, Sunniva.", ["Sunniva"]],
  ])("%s", async (text, names) => expect(await newcomers(text)).toEqual(names));
});

test("whom it only names is not", async () => {
  expect(await newcomers("Coffee with Sarah and her new boyfriend's sister. Tom rang.")).toEqual([]);
  expect(await newcomers("Drinks with Simon. Never met Simon's wife. First time I met Ana's mum.")).toEqual([]);
});
