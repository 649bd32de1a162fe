import { expect, it } from "vitest";
import { mainPoints } from "~/ui/learned";
import type { Learned } from "~db/queries/learned.server";

const sarah = { id: "s", name: "Sarah Chen", photo: null };
const mia = { id: "m", name: "Mia", photo: null };

const person = (sourceId: string): Learned => ({ sourceId, quote: "", what: "person", person: sarah, met: true });
const fact = (sourceId: string): Learned => ({
  sourceId,
  quote: "",
  what: "fact",
  factId: sourceId,
  icon: "newspaper",
  denied: false,
  text: "Starts school",
  person: mia,
});

it("shows people first but leaves room for what the note says of them", () => {
  const { shown, more } = mainPoints([fact("f1"), fact("f2"), fact("f3"), person("p1"), person("p2"), person("p3")]);
  expect(shown.map(({ sourceId }) => sourceId)).toEqual(["p1", "p2", "f1", "f2"]);
  expect(more).toBe(2);
});

it("fills the place with people where the note says nothing else", () => {
  const { shown, more } = mainPoints(["a", "b", "c", "d", "e"].map(person));
  expect(shown).toHaveLength(4);
  expect(more).toBe(1);
});
