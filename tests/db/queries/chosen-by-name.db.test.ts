import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listOfferedPeople } from "~db/queries/note-person.server";
import { findPeopleNamed } from "~db/queries/relative.server";
import { addFact } from "~/models/fact.server";
import { mergePeople, unmergePerson } from "~/models/merge.server";
import { createPerson } from "~/models/person.server";
import { aUser, openTestApp } from "../../support/app";

const app = await openTestApp();

it("somebody is found by the names of whoever was merged where one chooses, once, with what is known of all", async () => {
  const { id: user } = await aUser(app);
  const add = async (name: string) => (await createPerson(app, user, { name, pronoun: null })).id;
  const [katherine, kate, mia] = [await add("Katherine Bell"), await add("Kate Moran"), await add("Mia")];
  await addFact(app, user, kate, { kind: "name", value: { name: "Peggy" } });
  for (const person of [katherine, kate]) await addFact(app, user, person, { kind: "home", value: { place: "Leeds" } });
  await addFact(app, user, kate, { kind: "work", value: { employer: "Stripe", role: "designer", status: "current" } });
  await mergePeople(app, user, { keptId: katherine, mergedIds: [kate] });

  const shown = [{ id: katherine, name: "Katherine Bell", about: "Designer at Stripe · Leeds" }];
  const offered = (begins: string) => asUser(app.db, user, (tx) => listOfferedPeople(tx, user, { begins, limit: 9 }));
  for (const begins of ["kate", "moran", "peg", "bell"]) {
    expect(await offered(begins), begins).toEqual([{ ...shown[0], photoId: null }]);
  }
  expect((await offered("")).map(({ id }) => id).sort()).toEqual([katherine, mia].sort());
  const named = (name: string, except: string) =>
    asUser(app.db, user, (tx) => findPeopleNamed(tx, user, name, { except }));
  for (const name of ["kate moran", "Katherine Bell"]) expect(await named(name, mia)).toEqual(shown);
  // A friend of hers who is called so is somebody else.
  for (const except of [katherine, kate]) expect(await named("Kate Moran", except)).toEqual([]);

  await unmergePerson(app, user, kate);
  expect((await offered("kate")).map(({ id }) => id)).toEqual([kate]);
  expect((await named("Kate Moran", mia)).map(({ id }) => id)).toEqual([kate]);
});
