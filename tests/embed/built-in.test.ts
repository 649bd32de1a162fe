import { expect, test } from "vitest";
import { builtInEmbedder } from "~/embed";
import { termsOf, vectorOf } from "~/embed/terms";

async function nearness(a: string, b: string): Promise<number> {
  const [x, y] = await builtInEmbedder.embed([a, b]);
  return x.reduce((sum, number, i) => sum + number * y[i], 0);
}

test.each([
  ["physician", "doctor", "drill"],
  ["she gave birth to a girl", "a newborn daughter", "a new job"],
  ["they split up", "the couple divorced", "they got engaged"],
  ["he was laid off", "lost his job", "was promoted"],
  ["Lisbon", "Portugal", "Poland"],
  ["the solicitor", "a lawyer", "a potter"],
  ["she snorkels", "diving", "knitting"],
])("%s is nearer to %s than to %s", async (text, near, far) => {
  expect(await nearness(text, near)).toBeGreaterThan((await nearness(text, far)) + 0.1);
});

test("vectors are 384 numbers long and of length 1", async () => {
  const [vector] = await builtInEmbedder.embed(["Coffee with Sarah Chen at Blue Bottle."]);
  expect(vector).toHaveLength(builtInEmbedder.dimensions);
  expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
});

test("a text that tells nothing has the zero vector, so that it is near to nothing", async () => {
  const [empty, stops] = await builtInEmbedder.embed(["", "who was it that"]);
  expect(Math.hypot(...empty)).toBe(0);
  expect(Math.hypot(...stops)).toBe(0);
});

test("several words that are one term count as that term, however they are inflected", () => {
  expect(termsOf("He gave up at once.").map(({ form }) => form)).toContain("give up");
  expect(termsOf("Faith has chicken pox").map(({ form }) => form)).toContain("chicken pox");
});

test("a term knows where it stands in the text", () => {
  const text = "Then Zoë gave up coffee.";
  const [term] = termsOf(text).filter(({ form }) => form === "give up");
  expect(text.slice(term.start, term.end)).toBe("gave up");
});

test("common words count for less than rare ones", () => {
  const [make, beekeeper] = [termsOf("make")[0], termsOf("beekeeper")[0]];
  expect(make.weight).toBeLessThan(beekeeper.weight);
});

test("a misspelt name is near the name and far from others", async () => {
  const [right] = termsOf("Adeyemi");
  expect(right.id).toBeNull();
  expect(vectorOf(right)).toHaveLength(384);
  expect(await nearness("Adeyemi", "Adeyami")).toBeGreaterThan((await nearness("Adeyemi", "Kowalczyk")) + 0.3);
});

test("a text is embedded in a few thousandths of a second at most", async () => {
  const text = "Ran into Kwame at the farmers' market, he is training for the Berlin marathon and his knee hurts.";
  await builtInEmbedder.embed([text]);
  const started = performance.now();
  await builtInEmbedder.embed(Array.from({ length: 1000 }, (_, i) => `${text} ${i}`));
  expect(performance.now() - started).toBeLessThan(5000);
});
