import { expect, test } from "vitest";
import { CITIES } from "~/search/data/cities";
import { ALSO, CITY_ALSO, PARTS } from "~/search/data/region-names";
import { isPlaceIn } from "~/search/place";

test.each([
  ["North Leeds", "Leeds", true],
  ["Leeds, near the canal", "leeds", true],
  ["New York", "York", false],
  ["Leedstown", "Leeds", false],
  ["Lisbon", "Portugal", true],
  ["Porto, by the river", "portugal", true],
  ["near Lisbon", "Portugal", true],
  ["Lisbon", "Spain", false],
  ["Portugal", "Lisbon", false],
  ["a village in Portugal", "Portugal", true],
  ["Munich", "Germany", true],
  ["Köln", "Germany", true],
  ["Cologne", "Germany", true],
  ["The Hague", "the Netherlands", true],
  ["Utrecht", "Holland", true],
  ["Zürich", "Switzerland", true],
  ["Galway", "Ireland", true],
  ["London", "Canada", false],
  ["London, Ontario, Canada", "Canada", true],
  ["London, Canada", "UK", false],
  ["London", "England", true],
  ["London", "the UK", true],
  ["Glasgow, Scotland", "UK", true],
  ["Glasgow", "England", false],
  ["Valencia", "Spain", true],
  ["Valencia, Venezuela", "Spain", false],
  ["Oakland, CA", "California", true],
  ["Oakland, CA", "Canada", false],
  ["Oakland, CA", "the US", true],
  ["Austin", "Texas", true],
  ["Austin", "USA", true],
  ["Texas", "United States", true],
  ["New York", "the United States", true],
  ["Atlanta", "Georgia", true],
  ["Tbilisi", "Georgia", true],
  ["Busan", "South Korea", true],
  ["Charleston, West Virginia", "Virginia", false],
  ["Pyongyang", "South Korea", false],
  ["The Hague area", "Netherlands", true],
  ["Istanbul", "Turkey", true],
  ["Prague", "Czech Republic", true],
  ["Leeds", "Yorkshire", false],
  ["", "Portugal", false],
  ["Lisbon", "", false],
])("who lives in “%s” lives in “%s”: %s", (home, asked, isIn) => {
  expect(isPlaceIn(home, asked)).toBe(isIn);
});

test("every name that is given beside the list of cities is one of it", () => {
  const lines = new Map(CITIES.split("\n").map((line) => [line.split(" ", 1)[0], line.slice(line.indexOf(" ") + 1)]));
  const cities = new Set([...lines.values()].flatMap((names) => names.split(",")));
  expect(lines.size).toBeGreaterThan(280);
  expect(Object.keys(PARTS).filter((code) => !lines.has(code))).toEqual([]);
  expect(Object.values(ALSO).filter((code) => !lines.has(code))).toEqual([]);
  expect(Object.values(CITY_ALSO).filter((name) => !cities.has(name))).toEqual([]);
});
