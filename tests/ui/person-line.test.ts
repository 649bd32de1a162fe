import { expect, it } from "vitest";
import { sayWho } from "~/ui/person-line";

const nobody = { pronoun: null, ties: [], work: [], home: [], death: null };

it("says who somebody is by the nearest tie, the work and the home", () => {
  expect(
    sayWho({
      pronoun: "she",
      ties: [
        { relation: "aunt_uncle", relative: { name: "May" } },
        { relation: "child", relative: { name: "Mia" } },
      ],
      work: ["Product designer at Stripe"],
      home: ["Oakland"],
      death: null,
    }),
  ).toBe("Mia’s mother · Product designer at Stripe · Oakland");
});

it("says a tie to the reader before any other", () => {
  const ties = [
    { relation: "spouse" as const, relative: { name: "Tom" } },
    { relation: "sibling" as const, relative: { name: "You", isSelf: true } },
  ];
  expect(sayWho({ ...nobody, pronoun: "she", ties })).toBe("Your sister");
});

it("calls nobody a mother or a father whose pronoun is not known", () => {
  expect(sayWho({ ...nobody, ties: [{ relation: "child", relative: { name: "Mia" } }] })).toBe("Mia’s parent");
});

it("leaves out what is not known", () => {
  expect(sayWho({ ...nobody, home: ["Oakland"] })).toBe("Oakland");
  expect(sayWho(nobody)).toBe("");
});

it("says of the dead whose they are and when they died, and not where they work or live", () => {
  const ties = [{ relation: "child" as const, relative: { name: "Mia" } }];
  const told = { pronoun: "she" as const, ties, work: ["Nurse at Mercy"], home: ["Leeds"], death: "Died in 2019" };
  expect(sayWho(told)).toBe("Mia’s mother · Died in 2019");
});
