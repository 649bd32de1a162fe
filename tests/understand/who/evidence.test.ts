import { describe, expect, it } from "vitest";
import { decide, named, person, tie, type Story } from "./story";

const known = (id: string): unknown => expect.objectContaining({ is: "known", id });
const two = (a: Parameters<typeof person>[2], b: Parameters<typeof person>[2]) => [
  person("a", "David Osei", a),
  person("b", "David Brandt", b),
];

describe("of two with the name, the one is meant", () => {
  it.each<[string, Story]>([
    [
      "who lives where the note says",
      { known: two({ livesIn: ["Lewes"] }, { livesIn: ["York"] }), text: "Supper in Lewes with David." },
    ],
    [
      "who works where the note says",
      {
        known: two({ work: ["nurse, Mill Hospital"] }, { work: ["architect"] }),
        text: "David is tired of Mill Hospital.",
      },
    ],
    [
      "whose work the note talks of",
      { known: two({ work: ["nurse"] }, { work: ["architect"] }), text: "David came in his scrubs." },
    ],
    [
      "whose child is there",
      {
        known: [...two({ ties: tie("child", "c") }, {}), person("c", "Kofi Osei")],
        text: "David brought Kofi.",
        names: ["David", "Kofi"],
      },
    ],
    [
      "who works with the other there",
      {
        known: [...two({ work: ["Calder School"] }, {}), person("c", "Nell Fair", { work: ["Calder School"] })],
        text: "David and Nell came.",
        names: ["David", "Nell"],
      },
    ],
    [
      "whom one met through the other there",
      {
        known: [...two({ metThrough: "c" }, {}), person("c", "Nell Fair")],
        text: "David and Nell came.",
        names: ["David", "Nell"],
      },
    ],
    ["on whose page it was written", { known: two({}, {}), text: "David prefers a call.", on: "a" }],
    [
      "who is of the page's family",
      {
        known: [...two({ ties: tie("sibling", "c") }, {}), person("c", "Nell Osei")],
        text: "David prefers a call.",
        on: "c",
      },
    ],
    ["who is not too old", { known: two({}, { work: ["clerk"] }), text: "David, seven now, showed me his rocks." }],
    ["whose family is spoken of", { known: two({}, {}), text: "Supper at the Oseis'. David sang." }],
  ])("%s", (_, story) => {
    expect(decide({ names: ["David"], ...story }).name("David")).toEqual(known("a"));
  });

  it("who is said to be from where one works", () => {
    const story = decide({
      known: [
        person("a", "Katherine Orr", { work: ["curator, City Museum"] }),
        person("b", "Kate Bell", { work: ["nurse"] }),
      ],
      text: "Kate rang, the one from the museum.",
      names: ["Kate"],
    });
    expect(story.name("Kate")).toEqual(known("a"));
  });

  it("who is not on the page that already says “she”", () => {
    const story = decide({
      known: [person("a", "Helen Yates"), person("b", "Helen Drury", { work: ["my old office"] })],
      text: "Saw her on the ward. In the next bed: Helen from my old office!",
      names: ["Helen"],
      on: "a",
    });
    expect(story.name("Helen")).toEqual(known("b"));
  });

  it.each([
    ["Vic has had her baby.", "a"],
    ["Ran into Vic, she says hello.", "a"],
    ["Vic says he will come.", "b"],
  ])("whom the note's own pronoun fits: %s", (text, id) => {
    const story = decide({ known: [person("a", "Victoria Hale"), person("b", "Victor Sands")], text, names: ["Vic"] });
    expect(story.name("Vic")).toEqual(known(id));
  });

  it("but a pronoun for somebody else says nothing", () => {
    const story = decide({
      known: [person("a", "Victoria Hale"), person("b", "Victor Sands")],
      text: "Told Vic to drive her.",
      names: ["Vic"],
    });
    expect(story.name("Vic")).toMatchObject({ is: "ask" });
  });

  it("whose pronoun is used", () => {
    const story = {
      known: [person("a", "Sam Osei", { pronoun: "she" }), person("b", "Sam Brandt", { pronoun: "he" })],
      text: "Saw Sam.",
      names: ["Sam"],
    } satisfies Story;
    expect(decide({ ...story, read: { Sam: { pronoun: "she" } } }).name("Sam")).toEqual(known("a"));
    expect(decide(story).name("Sam")).toMatchObject({ is: "ask" });
  });

  it("whose relative the note names", () => {
    const story = decide({
      known: [
        ...two({ ties: tie("spouse", "c") }, { ties: tie("spouse", "d") }),
        person("c", "Ann Osei"),
        person("d", "Eve Brandt"),
      ],
      text: "David and his wife Ann came.",
      names: ["David", "Ann"],
      family: [named("David", "spouse", "Ann", "his wife Ann")],
    });
    expect([story.name("David"), story.name("Ann")]).toEqual([known("a"), known("c")]);
  });
});

it("asks when the evidence points both ways", () => {
  const story = decide({
    known: two({ livesIn: ["Cork"], work: ["library"] }, { livesIn: ["Galway"], work: ["brewery"] }),
    text: "David drove down from Galway as soon as the library shut.",
    names: ["David"],
  });
  expect(story.name("David")).toMatchObject({ is: "ask" });
});

it("does not tell two apart by who was seen last alone", () => {
  const story = decide({
    known: two({ lastSeenOn: "2026-03-12" }, { lastSeenOn: "2024-01-01" }),
    text: "David rang.",
    names: ["David"],
  });
  expect(story.name("David")).toMatchObject({ is: "ask", candidates: [{ id: "a" }, { id: "b" }] });
});
