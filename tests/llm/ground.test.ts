import { describe, expect, it } from "vitest";
import { ground } from "~/llm/read-note/ground";
import { SELF, type Extraction } from "~/understand/extraction";
import { extraction, mention } from "../support/ledger";

const TEXT = "Lunch with Dr Patel’s\nsister, “Ana”. She's moved to Leeds - finally! My cousin Bo called.";

function groundIn(told: Partial<Extraction>, about?: string): Extraction {
  return ground(extraction(told), { text: TEXT, writtenAt: "2026-03-14T20:15:00+00:00", timeZone: "UTC", about });
}

const ana = mention("p1", "Ana");
const livesIn = (person: string, quote: string) => ({ person, place: "Leeds", quote });

describe("a quote", () => {
  it.each([
    ["as it stands", "moved to Leeds", "moved to Leeds"],
    ["with another apostrophe", "Dr Patel's", "Dr Patel’s"],
    ["over a line's end, in other case", "dr patel’s sister", "Dr Patel’s\nsister"],
    ["with another dash and marks", "“moved to Leeds – finally”", "moved to Leeds - finally"],
  ])("%s is put as the note has it", (_how, quote, stands) => {
    expect(groundIn({ people: [ana], lives_in: [livesIn("p1", quote)] }).lives_in).toEqual([livesIn("p1", stands)]);
  });

  it.each(["moved to London", "She moved", "eed", "…", "Lunch with Ana"])(
    "that is not in it (%s) is dropped",
    (quote) => {
      const inMiddleOfWord = quote === "eed";
      const { lives_in } = groundIn({ people: [ana], lives_in: [livesIn("p1", quote)] });
      expect(lives_in).toHaveLength(inMiddleOfWord ? 1 : 0);
    },
  );
});

describe("somebody", () => {
  it("whom the note does not name is dropped, with all that is said of them", () => {
    const zed = { ...mention("p2", "Zed"), quote: "She" };
    const { people, lives_in } = groundIn({ people: [ana, zed], lives_in: [livesIn("p2", "moved to Leeds")] });
    expect(people).toEqual([ana]);
    expect(lives_in).toEqual([]);
  });

  it("whom the model knows by a surname has the name of the note", () => {
    const [person] = groundIn({ people: [{ ...ana, name: "Ana Souza", forms: ["Ana", "Ana Souza"] }] }).people;
    expect(person).toEqual({ ...ana, name: "Ana", forms: ["Ana"] });
  });

  it("on whose page the note stands may be meant by a pronoun", () => {
    const meant = { ...mention("p1", "Ida Holm", { forms: [] }), quote: "She" };
    expect(groundIn({ people: [meant] }, "Ida Holm").people).toEqual([meant]);
    expect(groundIn({ people: [meant] }).people).toEqual([]);
  });

  it("is nobody but the answer's own people and the writer", () => {
    const bo = mention("p2", "Bo");
    const cousin = (person: string, relative: string | null) => ({
      person,
      relative,
      relation: "cousin" as const,
      word: "cousin",
      quote: "My cousin Bo",
    });
    const { family, news, follow_ups } = groundIn({
      people: [ana, bo, { ...mention("p2", "Patel"), quote: "Patel" }, { ...mention(SELF, "Lunch") }],
      family: [cousin(SELF, "p2"), cousin("p2", "p2"), cousin("p2", "p7"), cousin("p9", null)],
      news: [{ person: "p8", text: "Called", quote: "called" }],
      follow_ups: [{ person: "p7", text: "Call back", due: null, quote: "called" }],
    });
    expect(family).toEqual([cousin(SELF, "p2")]);
    expect(news).toEqual([]);
    expect(follow_ups).toEqual([{ person: null, text: "Call back", due: null, quote: "called" }]);
  });
});
