import { expect, test } from "vitest";
import { findLocalAccount } from "~db/queries/account.server";
import { signInOwner } from "~/auth/local-door.server";
import { findUser } from "~/auth/require-user.server";
import { openTestApp } from "../support/app";
import { contextOf, requestWith } from "./context";

const app = await openTestApp();
const context = contextOf(app);
const press = (init?: RequestInit, timeZone: string | null = "Europe/Berlin") =>
  signInOwner(context, requestWith(null, "/sign-in/local", init), { timeZone });

test("pressed twice at once for the first time, the button makes one owner, with the person they are", async () => {
  const cookies = await Promise.all([press(), press(), press()]);
  const users = await Promise.all(cookies.map((cookie) => findUser(context, requestWith(cookie))));
  const owner = await findLocalAccount(app.db);
  expect(users.map((user) => user?.id)).toEqual([owner?.id, owner?.id, owner?.id]);
  expect(owner).toMatchObject({ name: "You", timeZone: "Europe/Berlin" });
  const people = await app.db.selectFrom("person").select(["user_id", "name", "is_self"]).execute();
  expect(people).toEqual([{ user_id: owner?.id, name: "You", is_self: true }]);
});

test("where the browser said nothing of its zone, it is the machine's own", async () => {
  await app.db.updateTable("account").set({ time_zone: null }).where("is_local", "=", true).execute();
  const user = await findUser(context, requestWith(await press({}, null)));
  expect(user?.timeZone).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
});

test("a shut door lets nobody in, and says why", async () => {
  const shut = contextOf(app, { localDoor: false });
  const refused = await signInOwner(shut, requestWith(null), { timeZone: null }).catch((thrown: unknown) => thrown);
  expect(refused).toBeInstanceOf(Response);
  expect((refused as Response).status).toBe(403);
  expect(await (refused as Response).text()).toContain("only for whoever sits at the machine");
});
