import { expect, it } from "vitest";
import { addFact } from "~/models/fact.server";
import { createPerson } from "~/models/person.server";
import { settleOver } from "~/models/settle-over.server";
import { handlers } from "~/jobs/handlers";
import { aUser, openTestApp } from "../support/app";
import { readLedger } from "../support/ledger";

const app = await openTestApp();
/** Far enough ahead that the clock of the machine has not come to it. */
const on = (day: string) => ({ ...app, now: () => new Date(`${day}T10:05:00Z`) });

it("puts what says when it ends into the history on its day, by day, month and year, and nothing before", async () => {
  const { id: user } = await aUser(app);
  const { id: sarah } = await createPerson(app, user, { name: "Sarah", pronoun: null });
  const { id: tom } = await createPerson(app, user, { name: "Tom", pronoun: null });
  const { id: ana } = await createPerson(app, user, { name: "Ana", pronoun: null });
  await addFact(app, user, sarah, { kind: "home", value: { place: "Leeds", until: "2090-05-20" } });
  await addFact(app, user, tom, { kind: "home", value: { place: "Oslo", until: "2090-06" } });
  await addFact(app, user, ana, { kind: "home", value: { place: "Rome", until: "2091" } });
  const facts = async () => (await readLedger(app.db, user)).facts;
  const after = async (day: string) => {
    await settleOver(on(day), user);
    return (await facts()).filter((fact) => fact.includes(" until ")).map((fact) => fact.split(":")[0]);
  };
  const before = await facts();
  expect(await after("2090-05-18")).toEqual([]);
  expect(await facts()).toEqual(before);
  // Where the day begins first it is the 20th.
  expect(await after("2090-05-19")).toEqual(["Sarah"]);
  expect(await after("2090-05-31")).toEqual(["Sarah", "Tom"]);
  await handlers["settle-account"](on("2090-12-31"), { userId: user });
  expect(await after("2090-12-31")).toEqual(["Ana", "Sarah", "Tom"]);
  const once = await facts();
  await settleOver(on("2091-01-05"), user);
  expect(await facts()).toEqual(once);
});

it("puts a job that says its last day into the history then", async () => {
  const { id: user } = await aUser(app);
  const { id: sarah } = await createPerson(app, user, { name: "Sarah", pronoun: null });
  await addFact(app, user, sarah, {
    kind: "work",
    value: { employer: "Stripe", role: null, status: "current", until: "2090-01-31" },
  });
  await settleOver(on("2090-02-02"), user);
  expect((await readLedger(app.db, user)).facts).toEqual(["Sarah: work Stripe until 2090-01-31"]);
});
