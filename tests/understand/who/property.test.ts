import fc from "fast-check";
import { expect, it } from "vitest";
import { RELATIONS } from "~/family/relation";
import { candidateNames, decideWho, fold, type KnownPerson, type Who } from "~/understand/who";
import { extractionOf, person, unnamed } from "./story";

const GIVEN = ["Sarah", "Sara", "Bob", "Robert", "Zoë", "Mai", "Kofi", "Алексей", "Jo", "Anna-Lena"];
const FAMILY = ["Chen", "Olsen", "O'Neil", "Müller", "Nguyen", "Smith-Jones"];
const written = fc.oneof(
  fc.constantFrom(...GIVEN),
  fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map((words) => words.join(" ")),
  fc.constantFrom("Dr. Patel", "J.M.", "Aunt May", "S.", "O"),
  fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes("|")),
);
const known: fc.Arbitrary<KnownPerson[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 30 }),
      name: written,
      home: fc.constantFrom("Leeds", "York"),
      seen: fc.constantFrom(null, "2026-03-01"),
    }),
    {
      selector: (one) => one.id,
      maxLength: 12,
    },
  )
  .chain((people) =>
    fc
      .array(fc.record({ from: fc.nat(11), to: fc.nat(11), relation: fc.constantFrom(...RELATIONS) }), {
        maxLength: 10,
      })
      .map((ties) =>
        people.map((one, i) =>
          person(`p${one.id}`, one.name, {
            livesIn: [one.home],
            lastSeenOn: one.seen,
            ties: ties.flatMap((t) => {
              const other = people[t.to];
              return t.from === i && other && other !== one ? [{ relation: t.relation, personId: `p${other.id}` }] : [];
            }),
          }),
        ),
      ),
  );
const note = fc.record({
  names: fc.uniqueArray(written, { minLength: 1, maxLength: 4 }),
  quote: fc.constantFrom("her sister", "his mum", "their cousin", "my brother", "her parents", "her brother's wife"),
  relation: fc.constantFrom(...RELATIONS),
  on: fc.constantFrom(null, "p1", "p2"),
  tail: fc.string({ maxLength: 40 }),
});

function decide(
  { names, quote, relation, on, tail }: typeof note extends fc.Arbitrary<infer T> ? T : never,
  people: readonly KnownPerson[],
): Who {
  const extraction = extractionOf({ names, family: [unnamed(names[0] ?? "", relation, quote)] });
  return decideWho({
    extraction,
    text: `${names.join(" and ")} came with ${quote}. ${tail}`,
    writtenOn: "2026-03-14",
    aboutId: on,
    known: people,
  });
}

it("decides for everybody, and names only people it was given", () => {
  fc.assert(
    fc.property(known, note, (people, story) => {
      const who = decide(story, people);
      expect([...who.people.keys()].sort()).toEqual([...story.names].sort());
      expect([...who.relatives.keys()]).toEqual([0]);
      const ids = new Set(people.map((one) => one.id));
      for (const decision of [...who.people.values(), ...who.relatives.values()]) {
        if (decision?.is === "known") expect(ids).toContain(decision.id);
        if (decision?.is === "ask") {
          expect(decision.candidates.length).toBeGreaterThan(0);
          for (const one of decision.candidates) expect(ids).toContain(one.id);
          expect(new Set(decision.candidates.map((one) => one.id)).size).toBe(decision.candidates.length);
        }
      }
    }),
  );
});

it("does not depend on the order of the known people", () => {
  fc.assert(
    fc.property(known, note, (people, story) => {
      expect(decide(story, [...people].reverse())).toEqual(decide(story, people));
    }),
  );
});

it("does not change when somebody is added whose name is not in the note", () => {
  const stranger = person("p99", "Wolfgang Xylander", { livesIn: ["Ulm"] });
  fc.assert(
    fc.property(known, note, (people, story) => {
      fc.pre(!story.names.some((name) => /[wx]/i.test(name)));
      expect(decide(story, [...people, stranger])).toEqual(decide(story, people));
    }),
  );
});

it("finds everybody it decides for by the names to look up", () => {
  const near = fc.constantFrom("Bob", "Robert", "Liz", "Elizabeth Harmon", "Mai Nguyen", "Zoë", "Sarah Chen");
  const people = ["Robert Kane", "Bob Lee", "Elizabeth Harmon", "Nguyễn Thị Mai", "Zoe Müller", "Sarah Olsen"].map(
    (name, i) => person(`p${i}`, name),
  );
  fc.assert(
    fc.property(near, (name) => {
      const extraction = extractionOf({ names: [name] });
      const asked = new Set(candidateNames(extraction));
      const found = people.filter((one) =>
        fold(one.name)
          .split(" ")
          .some((word) => asked.has(word)),
      );
      const all = decideWho({
        extraction,
        text: `${name} rang.`,
        writtenOn: "2026-03-14",
        aboutId: null,
        known: people,
      });
      expect(
        decideWho({ extraction, text: `${name} rang.`, writtenOn: "2026-03-14", aboutId: null, known: found }),
      ).toEqual(all);
    }),
  );
});

it("a note of nine thousand lines is decided like any other", () => {
  const sarah = person("p1", "Sarah Chen", { livesIn: ["York"] });
  const text = `Met Sarah. ${"7\n".repeat(9000)}`;
  const who = decideWho({
    extraction: extractionOf({ names: ["Sarah"] }),
    text,
    writtenOn: "2026-03-14",
    aboutId: null,
    known: [sarah],
  });
  expect([...who.people.values()]).toEqual([expect.objectContaining({ is: "known", id: "p1" })]);
});
