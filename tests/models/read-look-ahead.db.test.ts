import { expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { addFact } from "~/models/fact.server";
import { setRhythm } from "~/models/keep-in-touch.server";
import { logNote } from "~/models/note.server";
import { createPerson } from "~/models/person.server";
import { readLookAhead } from "~/models/read-look-ahead.server";
import { settled } from "../support/app";
import { openMorning } from "../support/morning";
import { send } from "../support/send";

const { app, reader, at, mailsTo } = await openMorning();

test("what only private notes tell is counted in the mail and not told; Today has it", async () => {
  const user = await reader("Europe/Berlin");
  const write = async (body: string, isPrivate = false) => {
    await logNote(app, user.id, {
      body,
      writtenAt: new Date("2026-06-26T10:00:00Z"),
      timeZone: "Europe/Berlin",
      private: isPrivate,
    });
    await settled(app);
  };
  await write("Met Ana. Send Ana the ramen place by 2 July 2026.");
  await write("Met Ana Holloway. Ask Ana about the divorce by 2 July 2026. Her birthday is July 2.", true);
  await write("Met Zeno Quirk. Bring Zeno the papers by 2 July 2026.", true);
  await at("2026-07-02T05:00:00Z");
  const [mail] = mailsTo(user);
  expect(mail?.headers.subject).toBe("Send Ana the ramen place, and 3 more");
  expect(mail?.raw).toContain("3 more, on Today");
  expect(mail?.raw).not.toMatch(/divorce|Holloway|Zeno|Quirk|papers|birthday/i);

  const today = await (await send(app, user, "GET", "/")).text();
  for (const word of ["ramen", "divorce", "Holloway", "papers", "Birthday"]) expect(today).toContain(word);

  await write("Ana's birthday is July 2.");
  await write("Met Zeno on 1 July 2026. Bring Zeno the papers by 2 July 2026.");
  const again = await asUser(app.db, user.id, (tx) => readLookAhead(tx, user.id, "2026-07-02"));
  expect(again.days.map(({ name }) => name)).toEqual(["Ana"]);
  expect(again.promises.map(({ person }) => person?.name)).toContain("Zeno");
});

test("when somebody was last met is not told by a private note's day", async () => {
  const user = await reader("Europe/Berlin");
  const { id: ana } = await createPerson(app, user.id, { name: "Ana", pronoun: null });
  await setRhythm(app, user.id, ana, 7);
  const meet = async (day: string, isPrivate: boolean) => {
    const writtenAt = new Date(`${day}T10:00:00Z`);
    await logNote(app, user.id, { body: "Lunch with Ana.", writtenAt, timeZone: "UTC", private: isPrivate });
    await settled(app);
  };
  const lastMet = async (day: string) =>
    (await asUser(app.db, user.id, (tx) => readLookAhead(tx, user.id, day))).rhythms.map(({ lastMetOn }) => lastMetOn);
  await meet("2026-06-01", false);
  expect(await lastMet("2026-06-08")).toEqual(["2026-06-01"]);
  await meet("2026-06-10", true);
  expect(await lastMet("2026-06-17")).toEqual([null]);
});

test("however many were born on one day, a mail has no more of them than of promises", async () => {
  const user = await reader("Europe/Berlin");
  for (let count = 1; count <= 25; count += 1) {
    const { id } = await createPerson(app, user.id, { name: `Ana ${count}`, pronoun: null });
    await addFact(app, user.id, id, { kind: "birthday", value: { month: 7, day: 2, year: null } });
  }
  const { days } = await asUser(app.db, user.id, (tx) => readLookAhead(tx, user.id, "2026-07-02"));
  expect(days).toHaveLength(20);
});
