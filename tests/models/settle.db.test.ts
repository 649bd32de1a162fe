import { expect, it } from "vitest";
import { insertFact } from "~db/queries/fact.server";
import { upsertSource } from "~db/queries/source.server";
import type { FactContent } from "~/facts/kinds";
import { settleFacts } from "~/models/apply/settle.server";
import { mention } from "../support/ledger";
import { openLedger } from "../support/open-ledger";

const { user, run, personId, save, apply, known, undo } = openLedger();

async function enter(name: string, content: FactContent): Promise<void> {
  const id = await personId(name);
  await run(async (tx) => {
    const factId = await insertFact(tx, user(), { personId: id, content, byHand: true });
    await upsertSource(tx, user(), { factId });
    await settleFacts(tx, user(), [id], new Date());
  });
}

/** A note of that day, which says where Sarah lives. */
async function livesIn(place: string, on: string): Promise<string> {
  const note = await save(`Sarah Chen lives in ${place}.`, { on });
  const quote = `lives in ${place}`;
  await apply(note, { people: [mention("p1", "Sarah Chen")], lives_in: [{ person: "p1", place, quote }] });
  return note;
}

const stay = (place: string, since: string | null, until: string | null): FactContent => ({
  kind: "home",
  value: { place, since, until },
});

it("fits what notes tell into the years entered by hand, whenever they are logged, and takes it out again", async () => {
  await livesIn("Leeds", "2026-01-05");
  await enter("Sarah Chen", stay("Oakland", "2016", "2025"));
  const before = (await known()).facts;
  expect(before).toEqual(["Sarah Chen: home Leeds", "Sarah Chen: home Oakland until 2025-12-31"]);
  const portland = await livesIn("Portland", "2014-02-02");
  const oakland = await livesIn("Oakland", "2020-02-02");
  expect((await known()).facts).toEqual([
    "Sarah Chen: home Leeds",
    "Sarah Chen: home Oakland until 2025-12-31",
    "Sarah Chen: home Oakland until 2025-12-31",
    "Sarah Chen: home Portland until 2016-01-01",
  ]);
  await undo(oakland);
  await undo(portland);
  expect((await known()).facts).toEqual(before);
});

it("lets a note's home be the one that goes on since a year entered by hand", async () => {
  await livesIn("Leeds", "2026-01-05");
  await enter("Sarah Chen", stay("Porto", "2026-02", null));
  const note = await livesIn("Porto", "2026-03-01");
  expect((await known()).facts).toEqual(["Sarah Chen: home Leeds until 2026-02-01", "Sarah Chen: home Porto"]);
  await undo(note);
  expect((await known()).facts).toEqual(["Sarah Chen: home Leeds until 2026-02-01", "Sarah Chen: home Porto"]);
});

it("lets go on what is to last until a day that is far off", async () => {
  await livesIn("Leeds", "2026-01-05");
  await enter("Sarah Chen", stay("Porto", "2026-02", "2199"));
  expect((await known()).facts).toEqual(["Sarah Chen: home Leeds until 2026-02-01", "Sarah Chen: home Porto"]);
});
