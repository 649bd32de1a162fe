import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("where people live", () => {
  test.each([
    ["Tuấn lives in Houston now.", ["Tuấn Houston"]],
    ["Tom's in Glasgow now, with his sister.", ["Tom Glasgow"]],
    ["Shu-fen is moving to Leeds in February.", ["Shu-fen Leeds"]],
    ["Sauna. Mikko (moved to Tampere), Pekka (lottery)", ["Mikko Tampere"]],
    ["Nora has moved into a flat in Leith with her boyfriend.", ["Nora Leith"]],
    ["Aisha just moved from Lagos to Toronto for her PhD.", ["Aisha Toronto"]],
    ["Pete and Sally bought a house in Bath.", ["Pete Bath", "Sally Bath"]],
    ["Caught up with Beth. She's based in Melbourne.", ["Beth Melbourne"]],
    ["Anna (Tom's mum) moved to York.", ["Anna York"]],
    ["Owen moved to York nearly a year ago, but didn't like it at first.", ["Owen York"]],
    ["Asked Owen if he wanted tea. He lives in York and wonders if we'd visit.", ["Owen York"]],
    ["If you're near, Owen lives in York.", ["Owen York"]],
    ["Anna said her sister Beth lives in York.", ["Beth York"]],
    ["Anna told me she's moving to York, and that Tom's in Bath now.", ["Anna York", "Tom Bath"]],
    ["Owen's friend Beth lives in York.", ["Beth York"]],
    ["Owen's just moved to York.", ["Owen York"]],
    ["Anna and her husband have moved to York.", ["Anna York"]],
    ["Marta's from Porto but lives in Utrecht with Joost.", ["Marta Utrecht"]],
    ["Marta's from Porto but moved to Utrecht with Joost.", ["Marta Utrecht"]],
    ["Met Marta. Lives in Utrecht with Joost now.", ["Marta Utrecht"]],
    ["Drinks with Tom. Lives in Bath.", ["Tom Bath"]],
    ["Anna's cat died and she moved to York.", ["Anna York"]],
    ["Tom (Anna's dad) works at Shell and lives in York.", ["Tom York"]],
    ["Met Lina, who has moved to Vienna.", ["Lina Vienna"]],
    ["Anna lives near Utrecht in a tiny house.", ["Anna Utrecht"]],
    ["Kenji might move to Osaka. For now still in Vancouver.", ["Kenji Vancouver"]],
  ])("%s", async (text, homes) => expect((await readAndTell(text)).homes).toEqual(homes));
});

describe("trips, doubts and moves called off are none", () => {
  test.each([
    "Rose isn't moving to Leeds after all.",
    "Omar might move to Dubai.",
    "Will is in Paris for a fortnight.",
    "Gina's off to Lima for three months.",
    "Ana wants to move to Rome.",
    "Tom is moving to a bigger house.",
    "Ngozi comes from Enugu.",
    "Anna lives near Joost in Utrecht.",
    "It was Lena, not Lina, who has moved to Vienna.",
    "If Maya gets the Oxford job she'll move to Abingdon.",
    "Unless Owen passes, he's moving to York.",
    "Owen will move to York if he gets the job.",
    "Owen was going to move to York.",
    "Owen almost moved to York but changed his mind.",
    "Owen was moving to Leeds but isn't any more.",
  ])("%s", async (text) => expect((await readAndTell(text)).homes).toEqual([]));
});

test("who is only with them has not moved", async () => {
  expect((await readAndTell("Lunch with Anna. Moved to York with Pete.")).homes).toEqual([]);
});

describe("where somebody's relative, friend or cat lives is not where they do", () => {
  test.each([
    "Owen's friend moved to Lyon.",
    "Owen's cat lives in York.",
    "Anna's husband works at Shell and lives in York.",
    "Anna told me her boss has left Boots and moved to York.",
    "Saw Anna. Her boss lives in York.",
    "Anna says her best friend from school lives in York.",
    "Owen explained his wife has moved to Dubai.",
    "Anna told me her husband has moved to Dubai.",
    "Lunch with Anna. Her husband said his brother lives in York.",
  ])("%s", async (text) => expect((await readAndTell(text)).homes).toEqual([]));
});
