import { describe, expect, it } from "vitest";
import { decide, person, tie, unnamed } from "./story";

const known = (id: string): unknown => expect.objectContaining({ is: "known", id });

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
      candidates: [{ id: "a", because: ["Ruth’s daughter"] }, { id: "b" }],
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
