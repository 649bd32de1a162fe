import { expect, it } from "vitest";
import { softDeleteFact } from "~db/queries/fact.server";
import { updateFollowUp } from "~db/queries/follow-up.server";
import { renamePerson, softDeletePeople } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import { leaveOut } from "~/models/suggestion.server";
import { mention } from "../support/ledger";
import { openLedger, SARAH, SARAH_NOTE } from "../support/open-ledger";

const { db, user, run, personId, save, apply, known, undo, factsOf } = openLedger();

it("keeps out what was deleted, when the note is read again", async () => {
  const note = await save(SARAH_NOTE);
  await apply(note, SARAH);
  const [birthday] = await factsOf("Sarah Chen");
  await run((tx) => softDeleteFact(tx, user(), birthday?.id ?? ""));
  await apply(note, SARAH);
  expect((await known()).facts).toEqual([]);
});

it("keeps a deleted person out when their note is read again", async () => {
  const note = await save(SARAH_NOTE);
  await apply(note, SARAH);
  const mia = await personId("Mia");
  await run((tx) => softDeletePeople(tx, user(), [mia]));
  await apply(note, SARAH);
  expect((await known()).people).toEqual(["Sarah Chen (she) met 2026-03-13"]);
});

it("keeps a promise done, moved or reworded as it is", async () => {
  const note = await save(SARAH_NOTE);
  await apply(note, SARAH);
  const { id } = await run((tx) => tx.selectFrom("follow_up").select("id").executeTakeFirstOrThrow());
  const change = { text: "Send the ramen place and the bakery", dueOn: "2026-04-01", done: true };
  await run((tx) => updateFollowUp(tx, user(), id, change, { byHand: true }));
  await apply(note, SARAH);
  expect((await known()).followUps).toEqual(["Sarah Chen: Send the ramen place and the bakery by 2026-04-01 (done)"]);
});

it("keeps somebody touched by hand when their note is undone", async () => {
  const note = await save("Sarah called");
  await apply(note, { people: [mention("p1", "Sarah")] });
  const sarah = await personId("Sarah");
  await run(async (tx) => {
    await renamePerson(tx, user(), sarah, { name: "Sara Chen", pronoun: "she" });
    await upsertSource(tx, user(), { personId: sarah });
  });
  await undo(note);
  expect((await known()).people).toEqual(["Sara Chen (she) met null"]);
});

it("leaves somebody out of a note for good, and takes back with them all it said of them", async () => {
  const note = await save(SARAH_NOTE);
  await apply(note, SARAH);
  await leaveOut({ db: db(), now: () => new Date() }, user(), note, await personId("Mia"));
  expect((await known()).people).toEqual(["Sarah Chen (she) met 2026-03-13"]);
  expect((await known()).ties).toEqual([]);
  await apply(note, SARAH);
  expect((await known()).people).toEqual(["Sarah Chen (she) met 2026-03-13"]);
});
