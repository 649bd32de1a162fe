import { describe, expect, it } from "vitest";
import { decide, person, tie } from "./story";

const known = (id: string): unknown => expect.objectContaining({ is: "known", id });

describe("a name that only one known person bears", () => {
  it.each([
    ["the full name", "Gareth Lloyd", "Gareth Lloyd"],
    ["the first name", "Gareth", "Gareth Lloyd"],
    ["a nickname of the full name on record", "Bob", "Robert Kane"],
    ["the full form of the nickname on record", "Robert", "Bob Kane"],
    ["a pet form", "Ruthie", "Ruth Adeyemi"],
    ["a nickname with the family name", "Liz Harmon", "Elizabeth Harmon"],
    ["an initial for the family name", "Sarah O", "Sarah O'Neil"],
    ["initials", "J.M.", "Jonathan Marsden"],
    ["a slip of the pen", "Sarah Chne", "Sarah Chen"],
    ["a dropped letter", "Giovani", "Giovanni Bassi"],
    ["another spelling", "Kathryn Bell", "Catherine Bell"],
    ["a name written by ear", "Shivaun", "Siobhan Kearney"],
    ["accents left out", "Zoe Muller", "Zoë Müller"],
    ["ue for ü", "Zoe Mueller", "Zoë Müller"],
    ["Cyrillic in Latin letters", "Aleksei Orlov", "Алексей Орлов"],
    ["the other order, a name left out", "Mai Nguyen", "Nguyễn Thị Mai"],
    ["the given name where the family's comes first", "Mai", "Nguyễn Thị Mai"],
    ["a hyphen more", "Min-ho", "Minho Park"],
    ["half of a double name", "Sarah Smith", "Sarah Smith-Jones"],
    ["the family name alone", "Kowalski", "Piotr Kowalski"],
    ["a middle name more", "Piotr Jan Kowalski", "Piotr Kowalski"],
    ["a title and the family name", "Mrs Novak", "Jarmila Novak"],
  ])("is that person, by %s", (_, written, name) => {
    const story = decide({
      known: [person("p", name), person("q", "Ingrid Solheim")],
      text: `${written} rang.`,
      names: [written],
    });
    expect(story.name(written)).toEqual(known("p"));
  });

  it.each([
    ["a nickname on record", "Aggie", ["Aggie"]],
    ["a maiden name on record", "Agnes Weir", ["Weir"]],
    ["a maiden name marked as such", "Agnes Weir", ["née Weir"]],
    ["a whole other name on record", "Agnes Weir", ["Agnes Weir"]],
  ])("is that person, by %s", (_, written, also) => {
    const story = decide({
      known: [person("p", "Agnes Hollis", { also })],
      text: `${written} rang.`,
      names: [written],
    });
    expect(story.name(written)).toEqual(known("p"));
  });

  it("is that person by the name from before she married, which her brother still has", () => {
    const story = decide({
      known: [
        person("p", "Agnes Hollis", { ties: tie("sibling", "q") }),
        person("q", "Tom Weir"),
        person("r", "Agnes Lund"),
      ],
      text: "Agnes Weir rang.",
      names: ["Agnes Weir"],
    });
    expect(story.name("Agnes Weir")).toEqual(known("p"));
  });

  it("is that person by both names where the note gives the one for the other", () => {
    const story = decide({
      known: [person("p", "Susan Webb"), person("q", "Susan Holt")],
      text: "Card from Susan Tyler, who used to be Susan Webb.",
      names: ["Susan Tyler", "Susan Webb"],
    });
    expect([story.name("Susan Tyler"), story.name("Susan Webb")]).toEqual([known("p"), known("p")]);
  });

  it("is that person by the name that marriage brought", () => {
    const story = decide({
      known: [person("p", "Agnes Hollis", { ties: tie("spouse", "q") }), person("q", "Tom Weir")],
      text: "Agnes Weir rang.",
      names: ["Agnes Weir"],
    });
    expect(story.name("Agnes Weir")).toEqual(known("p"));
  });
});

describe("a name of nobody known", () => {
  it.each([
    ["Agnes", "Agatha Rennie"],
    ["Daniela", "Daniel Roth"],
    ["Mario", "Maria Silva"],
    ["Marta", "Maria Silva"],
    ["Karima", "Karim Aziz"],
    ["Kamil", "Jamil Aziz"],
    ["Sofia", "Sofie Lund"],
    ["Sarah Chen", "Sarah Olsen"],
    ["Marcus Thiel", "Marcus Bell"],
    ["Ed Chen", "Sarah Chen"],
    ["Mr Gareth", "Gareth Lloyd"],
  ])("is new: %s is not %s", (written, name) => {
    expect(decide({ known: [person("p", name)], text: `${written} rang.`, names: [written] }).name(written)).toEqual({
      is: "new",
    });
  });
});

describe("a name that several known people bear", () => {
  it("is a question that says who they are", () => {
    const story = decide({
      known: [
        person("a", "Sarah Chen", { livesIn: ["Leeds"], lastSeenOn: "2026-03-12" }),
        person("b", "Sarah Olsen", { work: ["nurse"], ties: tie("child", "c") }),
        person("c", "Mia Olsen"),
      ],
      text: "Sarah rang.",
      names: ["Sarah"],
    });
    expect(story.name("Sarah")).toEqual({
      is: "ask",
      candidates: [
        { id: "a", because: ["you saw her this week", "lives in Leeds"] },
        { id: "b", because: ["Mia’s mother", "nurse"] },
      ],
    });
  });

  it("is the one who has it on record rather than the one it is short for", () => {
    const story = decide({
      known: [person("a", "Liz Frame"), person("b", "Elizabeth Harmon")],
      text: "Liz rang.",
      names: ["Liz"],
    });
    expect(story.name("Liz")).toEqual(known("a"));
  });

  it("is a question between a first name and a recorded nickname", () => {
    const story = decide({
      known: [person("a", "Alex Rey"), person("b", "Alexandra Boyd", { also: ["Alex"] })],
      text: "Alex rang.",
      names: ["Alex"],
    });
    expect(story.name("Alex")).toMatchObject({ is: "ask" });
  });

  it("is a question where the very same name is on record twice", () => {
    const story = decide({
      known: [person("a", "Maria Silva"), person("b", "Maria Silva", { work: ["bakery"] })],
      text: "Maria Silva rang.",
      names: ["Maria Silva"],
    });
    expect(story.name("Maria Silva")).toMatchObject({ is: "ask" });
  });

  it("is each of two people where a title or the errand tells them apart", () => {
    const story = decide({
      known: [
        person("a", "Anjali Patel", { work: ["GP, Mill Road"] }),
        person("b", "Rohan Patel", { work: ["newsagent"] }),
      ],
      text: "Dr. Patel changed my tablets. Got the papers from Mr Patel.",
      names: ["Dr. Patel", "Mr Patel"],
    });
    expect([story.name("Dr. Patel"), story.name("Mr Patel")]).toEqual([known("a"), known("b")]);
  });
});

it("takes the owner for the one meant where nobody else has the name", () => {
  const self = person("me", "Daniel Roth", { isSelf: true });
  expect(decide({ known: [self], text: "Daniel rang.", names: ["Daniel"] }).name("Daniel")).toEqual({ is: "self" });
  const story = decide({ known: [self, person("p", "Daniel Katz")], text: "Daniel rang.", names: ["Daniel"] });
  expect(story.name("Daniel")).toEqual(known("p"));
});

it.each([
  ["Sarah Cheng", "Sarah Chen"],
  ["Karin", "Karen Holt"],
])("asks when the name is nearly the one on record: %s, %s", (written, name) => {
  const story = decide({ known: [person("p", name)], text: `${written} rang.`, names: [written] });
  expect(story.name(written)).toMatchObject({ is: "ask" });
});

it("takes a name said to the writer for the owner's", () => {
  const known = [person("me", "Daniel Katz", { isSelf: true }), person("p", "Daniel Roth")];
  const text = 'Miriam hugged me and said, "Daniel, you never change."';
  expect(decide({ known, text, names: ["Daniel"] }).name("Daniel")).toEqual({ is: "self" });
});

it("asks when a name on record lacks the family name that the note gives", () => {
  const story = decide({ known: [person("p", "Sarah")], text: "Sarah Chen rang.", names: ["Sarah Chen"] });
  expect(story.name("Sarah Chen")).toMatchObject({ is: "ask" });
});
