import { expect, test } from "vitest";
import type { UserId } from "~db/schema";
import { createHeldPassages } from "~/search/held-passages";

const [ana, ben, cleo] = ["ana", "ben", "cleo"] as UserId[];
const MINUTE = 60_000;

/** Whether the same is had again for a text that was had before. */
function watch(now?: () => number) {
  const held = createHeldPassages(now);
  const first = new Map<string, object>();
  const read = (who: UserId, text = "Plays the cello") => {
    const key = `${who} ${text}`;
    const passage = held.of(who)(text);
    const isHeld = first.get(key) === passage;
    first.set(key, passage);
    return isHeld;
  };
  return { ...held, read };
}

test("what one account ranks is held for its next search, and for no other account's", () => {
  const { read } = watch();
  expect([read(ana), read(ana), read(ben)]).toEqual([false, true, false]);
  const held = createHeldPassages();
  expect(held.of(ana)("Plays the cello")).not.toBe(held.of(ben)("Plays the cello"));
});

test("a deleted account's are let go, and nobody else's", () => {
  const { read, forget } = watch();
  read(ana);
  read(ben);
  forget(ana);
  expect([read(ana), read(ben)]).toEqual([false, true]);
});

test("those of an account that has not searched for a quarter of an hour go with anybody's next search", () => {
  let now = 0;
  const { read, of } = watch(() => now);
  read(ana);
  now = 14 * MINUTE;
  of(ben);
  expect(read(ana)).toBe(true);
  now += 16 * MINUTE;
  of(ben);
  expect(read(ana)).toBe(false);
});

test("beyond the most that is held those go whose last search is longest ago", () => {
  const { read, of } = watch();
  read(ana);
  read(ben);
  const fill = of(cleo);
  for (let index = 0; index < 19_998; index++) fill(`Note ${index}`);
  read(ana);
  fill("One more");
  of(cleo);
  expect([read(ana), read(ben)]).toEqual([true, false]);
  for (let index = 0; index < 20_000; index++) fill(`Another ${index}`);
  of(cleo);
  expect(of(cleo)("One more")).not.toBe(fill("One more"));
});
