import { expect, test } from "vitest";
import { extractionSchema, nothing } from "~/understand/extraction";
import { read, readAndTell, told } from "./read";

const HEADLINE =
  "Had coffee with Sarah Chen at Blue Bottle in Oakland yesterday. Her daughter Mia starts kindergarten in the fall, she's interviewing at Stripe, and her birthday is March 3. Send her the ramen place by Friday.";

test("a note with everything in it comes out whole", async () => {
  const extraction = await read(HEADLINE);
  expect(extractionSchema.parse(extraction)).toEqual(extraction);
  expect(told(extraction)).toEqual({
    people: ["Sarah Chen", "Mia"],
    met: ["Sarah Chen"],
    date: "2026-03-13",
    place: "Blue Bottle in Oakland",
    birthdays: ["Sarah Chen 3-3 ?"],
    family: ["Sarah Chen child Mia"],
    homes: [],
    work: ["Sarah Chen interviewing Stripe –"],
    contact: [],
    news: ["Mia: Starts kindergarten in the fall", "Sarah Chen: Interviewing at Stripe"],
    followUps: ["Sarah Chen: Send Sarah the ramen place (2026-03-20)"],
  });
});

test("a note without people tells nothing", async () => {
  for (const text of [
    "",
    "   \n ",
    "buy stamps tomorrow, defrost freezer, call the bank",
    "Christmas market in Leeds yesterday, mulled wine, freezing.",
    "Reading something by Elena Ferrante. Watched Andy Murray lose.",
    "Boris the cat was sick again. Boris needs the vet on Friday.",
  ]) {
    expect(await read(text), text).toEqual(nothing());
  }
});

test("of a note with nobody but the writer's own kin, these are kept", async () => {
  const { people, family, follow_ups } = await read("Called Mum. My cousin is getting married in June.");
  expect([people, follow_ups]).toEqual([[], []]);
  expect(family).toEqual([
    { person: "self", relation: "cousin", relative: null, word: "cousin", quote: "My cousin" },
    { person: "self", relation: "parent", relative: null, word: "mum", quote: "Mum" },
  ]);
});

test("what is promised in a note with nobody but the writer's own kin is kept", async () => {
  const { people, followUps } = await readAndTell("Called Mum. Must send Dad the photos by Friday.");
  expect(people).toEqual([]);
  expect(followUps).toEqual(["–: Send Dad the photos (2026-03-20)"]);
});

test("a page's person is whom an unexplained pronoun means", async () => {
  const extraction = await read("Saw her on the ward. Her daughter does the driving.", { about: "Helen Yates" });
  expect(told(extraction)).toMatchObject({
    people: ["Helen Yates"],
    met: ["Helen Yates"],
    family: ["Helen Yates child –"],
  });
  expect(extraction.people[0]).toMatchObject({ forms: [], pronoun: "she" });
});

test("a page's person stays out of a note that speaks of others", async () => {
  expect((await readAndTell("Lunch with Tom.", { about: "Helen Yates" })).people).toEqual(["Tom"]);
});

test("a known name is recognised in lower case", async () => {
  expect((await readAndTell("saw dekka by the canal", { knownNames: ["Dekka Moss"] })).people).toEqual(["Dekka"]);
});

test("dictation without capitals or stops is read", async () => {
  const { people, met, family, followUps, place } = await readAndTell(
    "ok so saw martin today at the climbing wall he did his ankle in his girlfriend sofia is moving in with him i said id cook them something on thursday",
  );
  expect(people).toEqual(["Martin", "Sofia"]);
  expect(met).toEqual(["Martin"]);
  expect(place).toBe("climbing wall");
  expect(family).toEqual(["Martin partner Sofia"]);
  expect(followUps).toEqual([expect.stringMatching(/ook them something \(2026-03-19\)$/)]);
});

test("notes in other European languages are read", async () => {
  expect(
    await readAndTell(
      "Gestern mit Jörg und seiner Schwester Lena im Café Einstein. Jörg arbeitet jetzt bei Siemens. Lena zieht im Mai nach Hamburg.",
    ),
  ).toMatchObject({
    people: ["Jörg", "Lena"],
    date: "2026-03-13",
    place: "Café Einstein",
    family: ["Jörg sibling Lena"],
    work: ["Jörg current Siemens –"],
    homes: ["Lena Hamburg"],
  });
  expect(
    await readAndTell(
      "Hier soir dîner chez Aurélie avec Baptiste et Yann. Sa sœur Manon habite à Lyon. Rendre le plat à Aurélie dimanche.",
    ),
  ).toMatchObject({
    met: ["Aurélie", "Baptiste", "Yann"],
    date: "2026-03-13",
    homes: ["Manon Lyon"],
    followUps: ["Aurélie: Rendre le plat à Aurélie (2026-03-15)"],
  });
  expect(
    await readAndTell("Comí con Javier y su mujer Elena ayer. Su hijo Pablo cumple 5 el 20 de abril."),
  ).toMatchObject({
    family: ["Javier spouse Elena", "Javier child Pablo"],
    birthdays: ["Pablo 4-20 2021"],
  });
});
