import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listImportantDays, type CalendarSpan } from "~db/queries/important-day.server";
import type { FactContent } from "~/facts/kinds";
import { addFact } from "~/models/fact.server";
import { createPerson } from "~/models/person.server";
import { aUser, openTestApp, type TestUser } from "../../support/app";

const app = await openTestApp();
const ALL_YEAR = { first: 101, last: 1231 };
const MANY = 99;

async function person(user: TestUser, name: string, ...facts: FactContent[]): Promise<string> {
  const { id } = await createPerson(app, user.id, { name, pronoun: null });
  for (const fact of facts) await addFact(app, user.id, id, fact);
  return id;
}

function days(user: TestUser, span: CalendarSpan = ALL_YEAR) {
  return asUser(app.db, user.id, async (tx) =>
    (await listImportantDays(tx, user.id, [span], MANY)).map(({ kind, label, month, day, year, name }) =>
      `${name}: ${label ?? kind} ${day}.${month}. ${year ?? ""}`.trim(),
    ),
  );
}

const born = (month: number, day: number, year: number | null = null): FactContent => ({
  kind: "birthday",
  value: { month, day, year },
});
const died = (on: string | null): FactContent => ({ kind: "death", value: { on } });

it("gives birthdays, days of people's own and the days on which they died, in the order of the calendar", async () => {
  const user = await aUser(app);
  await person(user, "Ana", born(3, 3, 1988), {
    kind: "date",
    value: { label: "Wedding", month: 2, day: 29, year: 2012 },
  });
  await person(user, "Ben", born(3, 1));
  await person(user, "Cem", died("2019-02-12"));
  expect(await days(user)).toEqual([
    "Cem: death 12.2. 2019",
    "Ana: Wedding 29.2. 2012",
    "Ben: birthday 1.3.",
    "Ana: birthday 3.3. 1988",
  ]);
  expect(await days(user, { first: 201, last: 229 })).toEqual(["Cem: death 12.2. 2019", "Ana: Wedding 29.2. 2012"]);
});

it.each(["2019-05-12", "2019-05", "2019", null])("leaves out the birthdays of who died, known to be %s", async (on) => {
  const user = await aUser(app);
  await person(user, "Ana", born(3, 3, 1950), died(on));
  await person(user, "Ben", born(3, 4));
  expect(await days(user)).toEqual(["Ben: birthday 4.3.", ...(on?.length === 10 ? ["Ana: death 12.5. 2019"] : [])]);
});

it("says each day once of people who are kept as one, under the name that is kept", async () => {
  const user = await aUser(app);
  const ana = await person(user, "Ana", born(3, 3, 1950));
  const anna = await person(user, "Anna", born(3, 3));
  const annie = await person(user, "Annie", died("2019-05-12"));
  await asUser(app.db, user.id, async (tx) => {
    for (const [from, to] of [
      [anna, ana],
      [annie, anna],
    ] as const) {
      if (from === annie)
        expect(await listImportantDays(tx, user.id, [ALL_YEAR], MANY)).toMatchObject([
          { name: "Ana", month: 3, year: 1950 },
          { name: "Annie", month: 5 },
        ]);
      await tx.updateTable("person").set({ merged_into: to }).where("id", "=", from).execute();
    }
  });
  expect(await days(user)).toEqual(["Ana: death 12.5. 2019"]);
});

it("says nothing of what is archived, deleted, corrected or somebody else's", async () => {
  const user = await aUser(app);
  const [archived, deleted, corrected] = await Promise.all(
    ["Ana", "Ben", "Cem"].map((name) => person(user, name, born(3, 3))),
  );
  await addFact(app, user.id, corrected ?? "", born(4, 4));
  await asUser(app.db, user.id, async (tx) => {
    await tx
      .updateTable("person")
      .set({ archived_at: new Date() })
      .where("id", "=", archived ?? "")
      .execute();
    await tx
      .updateTable("person")
      .set({ deleted_at: new Date() })
      .where("id", "=", deleted ?? "")
      .execute();
  });
  expect(await days(user)).toEqual(["Cem: birthday 4.4."]);
  expect(await days(await aUser(app))).toEqual([]);
});

it("reads stretches of the calendar one after the other, as far as wanted, leaving out the birthdays of the dead", async () => {
  const user = await aUser(app);
  await person(user, "Ana", born(1, 3, 1988));
  const ben = await person(user, "Ben", born(12, 30));
  await person(user, "Cem", born(12, 31), died("2019-12-29"));
  await person(user, "Dag", born(2, 1));
  const spans = [
    { first: 1228, last: 1231 },
    { first: 101, last: 131 },
  ];
  const read = (limit: number) =>
    asUser(app.db, user.id, async (tx) =>
      (await listImportantDays(tx, user.id, spans, limit)).map(({ name, kind, year }) => `${name} ${kind} ${year}`),
    );
  expect(await read(9)).toEqual(["Cem death 2019", "Ben birthday null", "Ana birthday 1988"]);
  expect(await read(1)).toEqual(["Cem death 2019", "Ana birthday 1988"]);
  // Who is kept as one with another tells it once, and the year where one of them knows it.
  const also = await person(user, "Benno", born(12, 30, 1970));
  await asUser(app.db, user.id, (tx) =>
    tx.updateTable("person").set({ merged_into: ben }).where("id", "=", also).execute(),
  );
  expect(await read(9)).toEqual(["Cem death 2019", "Ben birthday 1970", "Ana birthday 1988"]);
});
