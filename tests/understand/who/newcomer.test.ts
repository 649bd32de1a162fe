import { describe, expect, it } from "vitest";
import { decide, named, person, tie } from "./story";

const known = (id: string): unknown => expect.objectContaining({ is: "known", id });

describe("the only one with the name is not meant", () => {
  const sarah = [person("p", "Sarah Chen", { work: ["composer"], livesIn: ["York"] })];
  it.each([
    "A new colleague called Sarah started.",
    "My colleague introduced me to a Sarah.",
    "Came with her boss, also a Sarah.",
    "Shared a table with a stranger, name of Sarah, who sells tractors.",
    "Sarah, whoever she may be, sent a hamper.",
    "Sarah, no relation to ours, sent a hamper.",
    "Met our new neighbour Sarah.",
    "Someone named Sarah rang.",
    "Mia's new teacher is called Sarah.",
    "Sat by Sarah. Not our Sarah: this Sarah is eighty.",
  ])("where the note says so: %s", (text) => {
    expect(decide({ known: sarah, text, names: ["Sarah"] }).name("Sarah")).toEqual({ is: "new" });
  });

  it("where the reader says that she is new", () => {
    expect(
      decide({ known: sarah, text: "Sarah rang.", names: ["Sarah"], read: { Sarah: { isNew: true } } }).name("Sarah"),
    ).toEqual({ is: "new" });
  });

  it("where the ties make it impossible: the son is not his grandfather", () => {
    const story = decide({
      known: [person("h", "Henry Cole", { ties: tie("child", "l") }), person("l", "Laura Cole")],
      text: "Laura has put her son Henry Cole down for school.",
      names: ["Laura", "Henry Cole"],
      family: [named("Laura", "child", "Henry Cole", "her son Henry Cole")],
    });
    expect([story.name("Laura"), story.name("Henry Cole")]).toEqual([known("l"), { is: "new" }]);
  });

  it.each([
    "Called Sarah.",
    "After a long day called Sarah.",
    "Had a coffee with Sarah.",
    "Met Sarah for lunch.",
    "The one Sarah likes.",
    "Sarah never met her father.",
    "Sarah won for the first time.",
    "Met Sarah for the first time since May.",
    "Sarah had no idea who took it, didn't know him.",
    "The cake Sarah baked was gone in a minute.",
    "Picked up Sarah from Gatwick.",
    "Heard it of Sarah, Leeds is next.",
  ])("but not where it does not: %s", (text) => {
    expect(decide({ known: sarah, text, names: ["Sarah"] }).name("Sarah")).toEqual(known("p"));
  });

  it("but the note of one newcomer says nothing of the others in it", () => {
    const story = decide({
      known: sarah,
      text: "Sarah rang, and says a Marcus Thiel I've never heard of has the bookings.",
      names: ["Sarah", "Marcus Thiel"],
    });
    expect([story.name("Sarah"), story.name("Marcus Thiel")]).toEqual([known("p"), { is: "new" }]);
  });
});

describe("the only one with the name is a question", () => {
  it("where another spouse is on record", () => {
    const story = decide({
      known: [person("p", "Peter Lang", { ties: tie("spouse", "i") }), person("i", "Ines Lang")],
      text: "Peter Lang introduced his husband, Olivier.",
      names: ["Peter Lang", "Olivier"],
      family: [named("Peter Lang", "spouse", "Olivier", "his husband, Olivier")],
    });
    expect([story.name("Peter Lang"), story.name("Olivier")]).toEqual([
      { is: "ask", candidates: [expect.objectContaining({ id: "p" })] },
      { is: "new" },
    ]);
  });

  it("where both home and work are others than those on record", () => {
    const story = decide({
      known: [person("p", "Anna Berg", { work: ["pianist"], livesIn: ["Oslo"] })],
      text: "Anna Berg is a plumber in Malmö.",
      names: ["Anna Berg"],
      work: [{ person: "Anna Berg", employer: null, role: "plumber", status: "current", quote: "is a plumber" }],
      livesIn: [{ person: "Anna Berg", place: "Malmö", quote: "in Malmö" }],
    });
    expect(story.name("Anna Berg")).toMatchObject({ is: "ask" });
  });

  it.each([
    ["the electrician, Tom, found the fault", { work: ["music teacher"] }],
    ["Tom the postman slipped on our step", { work: ["banker"] }],
    ["Tom from Malmö is staying", { livesIn: ["Leeds"] }],
  ])("where the note says which one, and it is not the one on record: %s", (text, record) => {
    const story = decide({ known: [person("p", "Tom Hale", record)], text, names: ["Tom"] });
    expect(story.name("Tom")).toMatchObject({ is: "ask" });
  });

  it("but a new home is news of somebody known", () => {
    const story = decide({
      known: [person("p", "Anna Berg", { livesIn: ["Oslo"] })],
      text: "Anna Berg has moved to Malmö.",
      names: ["Anna Berg"],
      livesIn: [{ person: "Anna Berg", place: "Malmö", quote: "has moved to Malmö" }],
    });
    expect(story.name("Anna Berg")).toEqual(known("p"));
  });

  it("where a namesake by full name is met for the first time", () => {
    const story = decide({
      known: [person("p", "Anna Berg")],
      text: "Our new neighbour Anna Berg came.",
      names: ["Anna Berg"],
    });
    expect(story.name("Anna Berg")).toMatchObject({ is: "ask" });
  });
});
