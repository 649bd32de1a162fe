import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listKnownPeople } from "~db/queries/known-person.server";
import { createPerson } from "~/models/person.server";
import { addTie } from "~/models/tie.server";
import { aUser, openTestApp } from "../support/app";

const app = await openTestApp();
const NOTE = "0190a1b2-0000-7000-8000-000000000000";

it("a person is known by every name given by hand, and by who introduced them", async () => {
  const user = await aUser(app);
  const parts = { givenName: "Sarah", middleName: "Jane", familyName: "Chen" };
  const { id: sarah } = await createPerson(app, user.id, { name: "Sally", pronoun: null, ...parts });
  const { id: tom } = await createPerson(app, user.id, { name: "Tom Okafor", pronoun: null });
  await addTie(app, user.id, sarah, { relation: "introducer", relative: { id: tom } });
  const known = await asUser(app.db, user.id, (tx) =>
    listKnownPeople(tx, user.id, { names: ["Sally"], aboutId: null, noteId: NOTE }),
  );
  const found = known.find(({ id }) => id === sarah);
  expect(found?.also).toContain("Sarah Jane Chen");
  expect(found?.metThrough).toBe(tom);
});
