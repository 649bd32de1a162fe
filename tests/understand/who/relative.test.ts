import { describe, expect, it } from "vitest";
import { decide, named, person, tie, unnamed } from "./story";

const known = (id: string): unknown => expect.objectContaining({ is: "known", id });

describe("an unnamed relative whose tie is on record", () => {
  const family = [
    person("ruth", "Ruth Adeyemi", {
      ties: [
        { relation: "child", personId: "kofi" },
        { relation: "sibling", personId: "moses" },
        { relation: "spouse", personId: "dan" },
        { relation: "parent", personId: "ada" },
      ],
    }),
    person("kofi", "Kofi Adeyemi"),
    person("moses", "Moses Adeyemi", { ties: tie("spouse", "awa") }),
    person("awa", "Awa Sow", { ties: tie("parent", "fatou") }),
    person("fatou", "Fatou Sow"),
    person("dan", "Dan Whitlock", { ties: tie("parent", "jean") }),
    person("jean", "Odile Whitlock"),
    person("ada", "Ada Eze"),
  ];

  it.each([
    ["her boy", "child", "kofi"],
    ["her brother", "sibling", "moses"],
    ["her husband", "spouse", "dan"],
    ["her mum", "parent", "ada"],
    ["her mother-in-law", "in_law", "jean"],
    ["her sister-in-law", "in_law", "awa"],
    ["her brother's wife", "in_law", "awa"],
    ["her brother's mother-in-law", "in_law", "fatou"],
  ] as const)("is that person: %s", (quote, relation, id) => {
    const story = decide({
      known: family,
      text: `Ruth came with ${quote}.`,
      names: ["Ruth"],
      family: [unnamed("Ruth", relation, quote)],
    });
    expect(story.relative()).toEqual(known(id));
  });

  it.each([
    ["his uncle", "aunt_uncle", "moses"],
    ["his gran", "grandparent", "ada"],
    ["his aunt", "aunt_uncle", "awa"],
  ] as const)("follows from other ties: %s", (quote, relation, id) => {
    const story = decide({
      known: family,
      text: `Kofi came with ${quote}.`,
      names: ["Kofi"],
      family: [unnamed("Kofi", relation, quote)],
    });
    expect(story.relative()).toEqual(known(id));
  });

  it("is found through somebody whom the note itself ties in", () => {
    const story = decide({
      known: [person("l", "Laura Cole", { ties: tie("parent", "h") }), person("h", "Henry Cole")],
      text: "Laura has put her son Sam down for school, and his grandfather pays.",
      names: ["Laura", "Sam"],
      family: [named("Laura", "child", "Sam", "her son Sam"), unnamed("Sam", "grandparent", "his grandfather")],
    });
    expect(story.relative(1)).toEqual(known("h"));
  });

  it("is the owner's own for “my”", () => {
    const story = decide({
      known: [person("me", "Ina Berg", { isSelf: true, ties: tie("sibling", "s") }), person("s", "Lea Berg")],
      text: "Called my sister.",
      family: [unnamed("self", "sibling", "my sister")],
    });
    expect(story.relative()).toEqual(known("s"));
  });
});

it("takes “her” in a relative clause for the one before it", () => {
  const story = decide({
    known: [
      person("r", "Rosa Delgado", { ties: tie("spouse", "i") }),
      person("i", "Iván Delgado"),
      person("c", "Camille Noir", {
        ties: [
          { relation: "spouse", personId: "l" },
          { relation: "parent", personId: "o" },
        ],
      }),
      person("l", "Luc Noir"),
      person("o", "Odile Perrin"),
    ],
    text: "Rosa had supper with Camille, who is talking to her husband again. He has promised his mother-in-law to stop smoking.",
    names: ["Rosa", "Camille"],
    family: [unnamed("Rosa", "spouse", "her husband"), unnamed("Rosa", "in_law", "his mother-in-law")],
  });
  expect(story.relative(0)).toEqual(known("l"));
  expect(story.relative(1)).toEqual(known("o"));
});

it("does not let a reader's slip about a pronoun turn “her” away from the one it is", () => {
  const story = decide({
    known: [
      person("r", "Rosa Delgado", { ties: tie("spouse", "i") }),
      person("i", "Iván Delgado"),
      person("c", "Camille Noir", { ties: tie("spouse", "l") }),
      person("l", "Luc Noir"),
    ],
    text: "Rosa had supper with Camille, who is talking to her husband again.",
    names: ["Rosa", "Camille"],
    read: { Camille: { pronoun: "he" } },
    family: [unnamed("Rosa", "spouse", "her husband")],
  });
  expect(story.relative()).toEqual(known("l"));
});

it("leaves a relative unnamed of whom nothing is known, and several at once", () => {
  const ben = [
    person("b", "Ben Obi", {
      ties: [
        { relation: "parent", personId: "g" },
        { relation: "sibling", personId: "j" },
      ],
    }),
    person("g", "Grace Obi"),
    person("j", "Jo Obi"),
  ];
  const about = (quote: string, relation: "cousin" | "parent") =>
    decide({
      known: ben,
      text: `Ben came with ${quote}.`,
      names: ["Ben"],
      family: [unnamed("Ben", relation, quote)],
    }).relative();
  expect(about("his cousin", "cousin")).toBeNull();
  expect(about("his parents", "parent")).toBeNull();
});

it("is new where the writer meets a relative for the first time", () => {
  const story = decide({
    known: [person("b", "Ben Achterberg", { ties: tie("parent", "g") }), person("g", "Greet Achterberg")],
    text: "Met Ben's fiancée today for the first time, and her father, who keeps bees, never met him either.",
    names: ["Ben"],
    family: [unnamed("Ben", "partner", "Ben's fiancée"), unnamed("Ben", "parent", "her father")],
  });
  expect([story.relative(0), story.relative(1)]).toEqual([{ is: "new" }, { is: "new" }]);
});
