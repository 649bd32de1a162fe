import fc from "fast-check";
import { expect, it } from "vitest";
import { deriveKin } from "~/family/derive-kin";
import type { FamilyTie } from "~/family/edge";
import { turn, type Kinship } from "~/family/kinship";
import { sayKin, sayPath } from "~/family/say-kin";
import type { Pronoun } from "~/family/relation";
import { nameByPaths } from "./brute-force";
import { randomFamily } from "./random-family";

const SHE = new Set(["Ana", "Maria", "Mia", "Sarah", "Rosa", "Zoe", "Ines", "Lena"]);
const pronounOf = (name: string): Pronoun => (SHE.has(name) ? "she" : "he");

/** "Mia parent Sarah" says that Sarah is Mia's parent; "parent:step" with its nature. */
function family(text: string): FamilyTie[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [personId = "", said = "", relativeId = ""] = line.trim().split(" ");
      const [relation, nature = null] = said.split(":");
      return { personId, relation, relativeId, nature } as FamilyTie;
    });
}

function kinOf(ties: FamilyTie[], name: string): Record<string, string> {
  return Object.fromEntries(deriveKin(ties, name).map((kin) => [kin.personId, sayKin(kin, pronounOf)]));
}

function why(ties: FamilyTie[], of: string, name: string): string {
  const kin = deriveKin(ties, of).find(({ personId }) => personId === name);
  return kin
    ? sayPath(kin, pronounOf)
        .map(({ word, personId }) => `${word} ${personId}`)
        .join(", ")
    : "nobody";
}

it("names everybody in families of 60 as going through every simple path by hand does", () => {
  fc.assert(
    fc.property(randomFamily(60), fc.nat(59), ({ people, ties, pronounOf }, index) => {
      const start = people[index] ?? "p00";
      const derived = new Map(deriveKin(ties, start).map((kin) => [kin.personId, sayKin(kin, pronounOf)]));
      expect(Object.fromEntries([...derived].sort())).toEqual(
        Object.fromEntries([...nameByPaths(ties, start, pronounOf)].sort()),
      );
    }),
    { numRuns: 300 },
  );
});

it("reads every kinship back from the other side, whatever was entered", () => {
  const more = ["sibling", "grandparent", "aunt_uncle", "cousin", "in_law"] as const;
  fc.assert(
    fc.property(randomFamily(24, more), fc.nat(23), ({ people, ties }, index) => {
      const start = people[index] ?? "p00";
      for (const { personId, kinship } of deriveKin(ties, start)) {
        const back = deriveKin(ties, personId).find((kin) => kin.personId === start);
        expect(back && sort(turn(back.kinship)), `${start} and ${personId}`).toEqual(sort(kinship));
      }
    }),
    { numRuns: 200 },
  );
});

/** Two ways of the same length may lead to one person; both sides see both, and each says one. */
function sort({ up, down, by }: Kinship): string {
  return by === "blood" || by === "half" ? `${up} ${down}` : by;
}

it("explains each relative by people who stand between, the relative last", () => {
  fc.assert(
    fc.property(randomFamily(40, ["sibling", "grandparent"]), ({ people, ties }) => {
      for (const { personId, path } of deriveKin(ties, people[0] ?? "")) {
        expect(path.at(-1)?.personId).toBe(personId);
        expect(new Set(path.map((step) => step.personId)).size).toBe(path.length);
        expect(path.some((step) => step.personId === people[0])).toBe(false);
      }
    }),
    { numRuns: 100 },
  );
});

it("says why: a mother's sister, a grandmother's brother's grandson", () => {
  const ties = family(`
    Mia parent Sarah
    Sarah parent Maria
    Ana parent Maria
    Ana spouse Leo
    Ana child Ben`);
  expect(why(ties, "Mia", "Ana")).toBe("mother Sarah, sister Ana");
  expect(kinOf(ties, "Mia")).toMatchObject({
    Maria: "grandmother",
    Ana: "aunt",
    Leo: "uncle by marriage",
    Ben: "cousin",
  });
  expect(why(ties, "Mia", "Leo")).toBe("mother Sarah, sister Ana, husband Leo");
});

it("a parent's husband is a stepfather only to whom both parents are known", () => {
  const one = family(`
    Mia parent Sarah
    Sarah spouse Tom`);
  expect(kinOf(one, "Mia").Tom).toBe("father or stepfather");
  expect(kinOf(one, "Tom").Mia).toBe("daughter or stepdaughter");
  const both = [...one, ...family("Mia parent Kai"), ...family("Kai ex Sarah"), ...family("Tom child Zoe")];
  expect(kinOf(both, "Mia")).toMatchObject({ Tom: "stepfather", Zoe: "sister or stepsister" });
  expect(kinOf([...both, ...family("Zoe parent Ines")], "Mia").Zoe).toBe("stepsister");
});

it("a parent entered as a stepparent or fosterer is one, with theirs", () => {
  const ties = family(`
    Mia parent:step Tom
    Tom child Zoe
    Tom parent Rosa
    Ben parent:foster Rosa`);
  expect(kinOf(ties, "Mia")).toMatchObject({ Tom: "stepfather", Zoe: "stepsister", Rosa: "step-grandmother" });
  expect(kinOf(ties, "Ben")).toMatchObject({ Rosa: "foster mother", Tom: "foster brother" });
  expect(kinOf(ties, "Rosa")).toMatchObject({ Mia: "step-granddaughter", Ben: "foster son" });
});

it("an adoptive parent is a parent, and their family is family", () => {
  const ties = family(`
    Mia parent:adoptive Sarah
    Sarah parent Maria`);
  expect(kinOf(ties, "Mia")).toEqual({ Sarah: "mother", Maria: "grandmother" });
});

it("entered siblings share their parents, their children are cousins, and halves are told apart", () => {
  const ties = family(`
    Sarah sibling Ana
    Ana sibling Leo
    Sarah parent Maria
    Ana parent Maria
    Ana parent Kai
    Sarah child Mia`);
  expect(kinOf(ties, "Leo")).toEqual({ Maria: "mother", Kai: "father", Ana: "sister", Sarah: "sister", Mia: "niece" });
  expect(why(ties, "Leo", "Maria")).toBe("sister Ana, mother Maria");
  const halves = family(`
    Sarah parent Maria
    Sarah parent Kai
    Ana parent Maria
    Ana parent Leo`);
  expect(kinOf(halves, "Ana").Sarah).toBe("half-sister");
});

it("siblings whose parents are different people share nothing but each other", () => {
  const ties = family(`
    Sarah sibling Ana
    Sarah parent Maria
    Ana parent Rosa
    Rosa sibling Ben`);
  expect(kinOf(ties, "Sarah")).toEqual({ Ana: "sister", Maria: "mother" });
  expect(kinOf(family("Sarah sibling:half Ana\nAna parent Rosa"), "Sarah")).toEqual({ Ana: "half-sister" });
  expect(kinOf(family("Sarah sibling:step Ana\nAna parent Rosa"), "Sarah")).toEqual({ Ana: "stepsister" });
});

it("an aunt, a cousin and a grandmother entered without those between are family with theirs", () => {
  const ties = family(`
    Mia aunt_uncle Ana
    Ana child Ben
    Ben child Leo
    Mia sibling Zoe
    Mia child Ines
    Mia grandparent Rosa
    Rosa parent Maria
    Rosa child Kai`);
  expect(kinOf(ties, "Mia")).toEqual({
    Zoe: "sister",
    Ines: "daughter",
    Ana: "aunt",
    Ben: "cousin",
    Leo: "first cousin once removed",
    Rosa: "grandmother",
    Maria: "great-grandmother",
  });
  expect(kinOf(ties, "Zoe")).toMatchObject({ Ana: "aunt", Ben: "cousin", Rosa: "grandmother" });
  expect(kinOf(ties, "Ines")).toMatchObject({
    Ana: "great-aunt",
    Ben: "first cousin once removed",
    Rosa: "great-grandmother",
  });
  expect(why(ties, "Zoe", "Ben")).toBe("sister Mia, aunt Ana, son Ben");
});

it("in-laws, exes and theirs have their words", () => {
  const ties = family(`
    Sarah spouse Tom
    Tom parent Rosa
    Tom sibling Kai
    Kai spouse Lena
    Sarah ex Leo
    Leo child Zoe
    Leo parent Ines
    Sarah child Mia
    Mia partner Ben
    Mia ex Max
    Sarah in_law Rosa`);
  expect(kinOf(ties, "Sarah")).toMatchObject({
    Tom: "husband",
    Rosa: "mother-in-law",
    Kai: "brother-in-law",
    Lena: "sister-in-law",
    Leo: "ex",
    Zoe: "ex’s daughter",
    Ines: "ex’s mother",
    Ben: "son-in-law",
    Max: "daughter’s ex",
  });
  expect(kinOf(ties, "Leo")).toMatchObject({ Mia: "ex’s daughter" });
});

it("second cousins and those once removed are counted from the great-grandmother", () => {
  const ties = family(`
    Mia parent Sarah
    Sarah parent Maria
    Maria parent Rosa
    Ines parent Rosa
    Kai parent Ines
    Ben parent Kai
    Leo parent Ben`);
  expect(kinOf(ties, "Mia")).toMatchObject({
    Rosa: "great-grandmother",
    Ines: "great-aunt",
    Kai: "first cousin once removed",
    Ben: "second cousin",
    Leo: "second cousin once removed",
  });
});

it("a family of 60 takes a few milliseconds, and one of 5,000 stays within bounds", () => {
  const sample = (size: number) => fc.sample(randomFamily(size), { numRuns: 5, seed: 7 });
  const time = (ties: FamilyTie[], start: string) => {
    const began = performance.now();
    const kin = deriveKin(ties, start);
    return { took: performance.now() - began, count: kin.length };
  };
  const small = sample(60).map(({ ties }) => time(ties, "p30").took);
  expect(Math.min(...small)).toBeLessThan(10);
  for (const { ties } of sample(2000)) {
    const { took, count } = time(ties, "p00");
    expect(count).toBeLessThanOrEqual(500);
    expect(took).toBeLessThan(1500);
  }
});
