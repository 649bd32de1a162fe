import { describe, expect, it } from "vitest";
import { compareReadings } from "~/models/compare-readings.server";
import { SELF, type Extraction } from "~/understand/extraction";
import { extraction, mention } from "../support/ledger";

const sarah = (ref: string, name = "Sarah Chen") => mention(ref, name, { forms: ["Sarah", name] });
const compare = (older: Partial<Extraction> | undefined, newer: Partial<Extraction>) =>
  compareReadings(older && extraction(older), extraction(newer), "en-GB");

describe("two readings of a note", () => {
  it("that say the same do not differ, whatever they call people and whichever side they tell a tie from", () => {
    const [relation, inverse] = ["child", "parent"] as const;
    const older = {
      people: [sarah("p1"), mention("p2", "Mia")],
      date: { on: "2026-03-13", quote: "yesterday" },
      birthdays: [{ person: "p2", month: 3, day: 3, year: null, quote: "3 March" }],
      family: [{ person: "p1", relation, relative: "p2", word: "daughter", quote: "Her daughter Mia" }],
      follow_ups: [{ person: "p1", text: "Send the recipe", due: "2026-03-20", quote: "Send her" }],
    };
    const newer = {
      people: [mention("a", "Mia"), sarah("b")],
      date: { on: "2026-03-13", quote: "Coffee yesterday" },
      birthdays: [{ person: "a", month: 3, day: 3, year: null, quote: "March 3" }],
      family: [{ person: "a", relation: inverse, relative: "b", word: null, quote: "daughter Mia" }],
      follow_ups: [{ person: "b", text: "send the recipe", due: "2026-03-20", quote: "Send her the recipe" }],
    };
    expect(compare(older, newer)).toEqual({ added: [], removed: [] });
  });

  it("differ by people, facts, ties, promises and the occasion, in words", () => {
    const older = {
      people: [sarah("p1", "Sarah"), mention("p2", "Bo", { met: false })],
      lives_in: [{ person: "p1", place: "Oakland", quote: "lives in Oakland" }],
      place: { name: "Blue Bottle", quote: "at Blue Bottle" },
    };
    const newer = {
      people: [sarah("p1")],
      date: { on: "2026-03-13", quote: "yesterday" },
      work: [{ person: "p1", employer: "Stripe", role: null, status: "interviewing" as const, quote: "Stripe" }],
      family: [
        { person: "p1", relation: "parent" as const, relative: null, word: "dad", quote: "her dad" },
        { person: SELF, relation: "cousin" as const, relative: "p1", word: null, quote: "my cousin Sarah" },
      ],
      follow_ups: [{ person: null, text: "Book a table", due: "2026-03-20", quote: "Book a table" }],
    };
    const { added, removed } = compare(older, newer);
    expect(added).toEqual([
      { what: "person", person: "Sarah Chen", text: "Met", day: null },
      { what: "day", person: null, text: "When it was", day: "2026-03-13" },
      { what: "fact", person: "Sarah Chen", text: "Work: Interviewing at Stripe", day: null },
      { what: "fact", person: "Sarah Chen", text: "Family, not named: dad", day: null },
      { what: "tie", person: "You", text: "Sarah Chen (cousin)", day: null },
      { what: "follow-up", person: null, text: "Book a table", day: "2026-03-20" },
    ]);
    expect(removed).toEqual([
      { what: "person", person: "Sarah", text: "Met", day: null },
      { what: "person", person: "Bo", text: "Spoken of", day: null },
      { what: "place", person: null, text: "Blue Bottle", day: null },
      { what: "fact", person: "Sarah", text: "Lives in: Oakland", day: null },
    ]);
  });

  it("tell two people of one first name apart", () => {
    const lives = (person: string) => [{ person, place: "Oakland", quote: "Oakland" }];
    const people = [mention("p1", "Sarah Chen"), mention("p2", "Sarah Webb")];
    const { added, removed } = compare({ people, lives_in: lives("p1") }, { people, lives_in: lives("p2") });
    expect(added).toEqual([{ what: "fact", person: "Sarah Webb", text: "Lives in: Oakland", day: null }]);
    expect(removed).toEqual([{ what: "fact", person: "Sarah Chen", text: "Lives in: Oakland", day: null }]);
  });

  it("differ by days in the order of the reader's English", () => {
    const birthdays = [{ person: "p1", month: 3, day: 3, year: 1988, quote: "born" }];
    const newer = extraction({ people: [mention("p1", "Bo")], birthdays });
    const said = (locale: string) => compareReadings(undefined, newer, locale).added.map(({ text }) => text);
    expect(said("en-US")).toContain("Birthday: March 3, 1988");
    expect(said("en-GB")).toContain("Birthday: 3 March 1988");
  });

  it("differ by everything where nothing was known", () => {
    expect(compare(undefined, { people: [mention("p1", "Bo")] }).added).toHaveLength(1);
  });
});
