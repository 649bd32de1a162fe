import { describe, expect, it } from "vitest";
import { decide, named, person, tie, unnamed } from "./story";

const known = (id: string) => expect.objectContaining({ is: "known", id });

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

describe("an unnamed relative is a question", () => {
  it("where several are on record", () => {
    const story = decide({
      known: [
        person("r", "Ruth Obi", {
          ties: [
            { relation: "child", personId: "a" },
            { relation: "child", personId: "b" },
          ],
        }),
        person("a", "Ada Obi"),
        person("b", "Bea Obi"),
      ],
      text: "Ruth came with her daughter.",
      names: ["Ruth"],
      family: [unnamed("Ruth", "child", "her daughter")],
    });
    expect(story.relative()).toMatchObject({
      is: "ask",
      candidates: [{ id: "a", because: ["Ruth's daughter"] }, { id: "b" }],
    });
  });

  it("unless the word or the place tells which", () => {
    const known2 = [
      person("r", "Ruth Obi", {
        ties: [
          { relation: "child", personId: "a" },
          { relation: "child", personId: "b" },
          { relation: "child", personId: "c" },
        ],
      }),
      person("a", "Ada Obi", { livesIn: ["Leeds"] }),
      person("b", "Bea Obi", { livesIn: ["York"] }),
      person("c", "Ike Obi"),
    ];
    const about = (quote: string, text: string) =>
      decide({ known: known2, text, names: ["Ruth"], family: [unnamed("Ruth", "child", quote)] }).relative();
    expect(about("her son", "Ruth came with her son.")).toEqual(known("c"));
    expect(about("her daughter", "Ruth came with her daughter from Leeds.")).toEqual(known("a"));
  });

  it("where whose relative it is is one: both women have a mother", () => {
    const story = decide({
      known: [
        person("a", "Amara Diallo", {
          ties: [
            { relation: "sibling", personId: "m" },
            { relation: "parent", personId: "c" },
          ],
        }),
        person("m", "Moussa Diallo", { ties: tie("spouse", "w") }),
        person("w", "Awa Sow", { ties: tie("parent", "f") }),
        person("c", "Coumba Diallo"),
        person("f", "Fatou Sow"),
      ],
      text: "Saw Amara. Her brother's wife is expecting, and her mother is flying in.",
      names: ["Amara"],
      family: [unnamed("Amara", "in_law", "Her brother's wife"), unnamed("Amara", "parent", "her mother")],
    });
    expect(story.relative(0)).toEqual(known("w"));
    expect(story.relative(1)).toMatchObject({ is: "ask", candidates: [{ id: "c" }, { id: "f" }] });
  });

  it("where “he” is the one on whose page it was written", () => {
    const story = decide({
      known: [
        person("j", "Jack Tierney", { ties: tie("sibling", "l") }),
        person("l", "Liam Tierney"),
        person("c", "Conor Walsh", { ties: tie("sibling", "d") }),
        person("d", "Declan Walsh"),
      ],
      text: "He told Conor that his brother had been arrested.",
      names: ["Conor"],
      family: [unnamed("Conor", "sibling", "his brother")],
      on: "j",
    });
    expect(story.relative()).toMatchObject({ is: "ask", candidates: [{ id: "d" }, { id: "l" }] });
  });

  it("but not where “her” comes before any name on a page: that is the page's", () => {
    const story = decide({
      known: [
        person("y", "Helen Yates", { ties: tie("child", "a") }),
        person("a", "Amy Yates"),
        person("d", "Helen Drury"),
      ],
      text: "Saw her on the ward. Her daughter drives. In the next bed: Helen Drury!",
      names: ["Helen Drury"],
      family: [unnamed("Helen Drury", "child", "Her daughter")],
      on: "y",
    });
    expect(story.relative()).toEqual(known("a"));
  });

  it("where nothing on record says, but somebody is likely", () => {
    const story = decide({
      known: [
        person("m", "Mia Olsen", { ties: tie("parent", "s") }),
        person("s", "Sarah Olsen", { ties: tie("spouse", "t") }),
        person("t", "Tom Olsen"),
      ],
      text: "Mia's dad rang.",
      names: ["Mia"],
      family: [unnamed("Mia", "parent", "Mia's dad")],
    });
    expect(story.relative()).toMatchObject({ is: "ask", candidates: [{ id: "t" }] });
  });

  it("where she has a new husband and the record an old one", () => {
    const known2 = [person("a", "Eva Lang", { ties: tie("spouse", "b") }), person("b", "Max Lang")];
    const about = (quote: string) =>
      decide({
        known: known2,
        text: `Eva and ${quote} came.`,
        names: ["Eva"],
        family: [unnamed("Eva", "spouse", quote)],
      }).relative();
    expect(about("her new husband")).toMatchObject({ is: "ask", candidates: [{ id: "b" }] });
    expect(about("her husband")).toEqual(known("b"));
  });

  it("where only the less likely of two has such a relative", () => {
    const story = decide({
      known: [
        person("a", "Eva Lang", { ties: tie("sibling", "b") }),
        person("b", "Max Lang"),
        person("c", "Ruth Bloom"),
      ],
      text: "Eva came with Ruth, and her brother drove.",
      names: ["Eva", "Ruth"],
      family: [unnamed("Ruth", "sibling", "her brother")],
    });
    expect(story.relative()).toMatchObject({ is: "ask", candidates: [{ id: "b" }] });
  });

  it("where it is not known which of two people it is a relative of", () => {
    const story = decide({
      known: [
        person("a", "Chris Dunne", { ties: tie("partner", "c") }),
        person("b", "Chris Hale", { ties: tie("partner", "d") }),
        person("c", "Aoife Brady"),
        person("d", "Sinéad Lacey"),
      ],
      text: "Chris came, and his partner too.",
      names: ["Chris"],
      family: [unnamed("Chris", "partner", "his partner")],
    });
    expect(story.relative()).toMatchObject({ is: "ask", candidates: [{ id: "c" }, { id: "d" }] });
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
