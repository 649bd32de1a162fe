import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp();

async function add(user: TestUser, form: Record<string, string>): Promise<string> {
  expect((await send(app, user, "POST", "/follow-ups", form)).status).toBe(303);
  const html = await (await send(app, user, "GET", "/upcoming")).text();
  return /\/follow-ups\/[0-9a-f-]{36}/.exec(html)?.[0] ?? "";
}

it("is done, opened again, changed and deleted, and each leads back to where it was pressed", async () => {
  const user = await aUser(app);
  const todo = await add(user, { text: "Send the recipe", dueOn: "2030-05-01" });
  expect(await readPage(await send(app, user, "GET", "/upcoming"))).toContain("Send the recipe");

  expect(whereTo(await send(app, user, "POST", `${todo}/done`, { from: "/upcoming" }))).toBe("303 /upcoming");
  expect(await readPage(await send(app, user, "GET", "/upcoming"))).not.toContain("Send the recipe");
  expect(whereTo(await send(app, user, "POST", `${todo}/reopen`, { from: "/" }))).toBe("303 /");

  const form = { text: "Send the better recipe", dueOn: "", personId: "", from: "/upcoming" };
  expect(whereTo(await send(app, user, "POST", `${todo}/edit`, form))).toBe("303 /upcoming");
  const page = await readPage(await send(app, user, "GET", "/upcoming"));
  expect(page).toContain("Send the better recipe");
  expect(page).toContain("Some time");

  expect(whereTo(await send(app, user, "POST", `${todo}/delete`, { from: "/upcoming" }))).toBe("303 /upcoming");
  expect((await send(app, user, "GET", `${todo}/edit`)).status).toBe(404);
});

it("has no key, by which a note knows what it promised: none promised it", async () => {
  const user = await aUser(app);
  await add(user, { text: "Call MIA", dueOn: "2030-05-01" });
  const kept = await asUser(app.db, user.id, (tx) => tx.selectFrom("follow_up").select(["text", "key"]).execute());
  expect(kept).toEqual([{ text: "Call MIA", key: "" }]);
});

it("is of whose page it was begun on, also if they are archived or are kept as somebody else", async () => {
  const user = await aUser(app);
  const addPerson = async (name: string) =>
    whereTo(await send(app, user, "POST", "/people/new", { name, pronoun: "" })).slice("303 ".length);
  const chosenFor = async (person: string) => {
    const path = `/follow-ups?person=${person.slice("/people/".length)}&from=${person}`;
    const html = await (await send(app, user, "GET", path)).text();
    return /<option value="[0-9a-f-]{36}" selected="">([^<]*)</.exec(html)?.[1];
  };
  const [sarah, other] = [await addPerson("Sarah Chen"), await addPerson("Sarah C.")];
  expect(await chosenFor(sarah)).toBe("Sarah Chen");
  await send(app, user, "POST", `${sarah}/merge`, { otherId: other.slice("/people/".length) });
  expect(await chosenFor(other)).toBe("Sarah Chen");
  await send(app, user, "POST", `${sarah}/archive`);
  expect(await chosenFor(sarah)).toBe("Sarah Chen");
});

it("never leads away from here", async () => {
  const user = await aUser(app);
  const todo = await add(user, { text: "Send the recipe" });
  expect(whereTo(await send(app, user, "POST", `${todo}/done`, { from: "//evil.example/" }))).toBe("303 /");
  expect(whereTo(await send(app, user, "POST", `${todo}/reopen`))).toBe("303 /");
});

it.each([
  [{ text: " ", dueOn: "2030-05-01" }, "Write what is to be done.", 'value="2030-05-01"'],
  [
    { text: "Send the recipe", dueOn: "soon" },
    "Write the day as 2026-03-14, or leave it empty.",
    'value="Send the recipe"',
  ],
])("bad input %o is refused beside its field and keeps the rest", async (form, told, kept) => {
  const user = await aUser(app);
  const refused = await send(app, user, "POST", "/follow-ups", form);
  expect(refused.status).toBe(400);
  const html = await refused.text();
  expect({ told: html.includes(told), kept: html.includes(kept) }).toEqual({ told: true, kept: true });
});

it("somebody else's is not there", async () => {
  const todo = await add(await aUser(app), { text: "Send the recipe" });
  const somebody = await aUser(app);
  expect((await send(app, somebody, "GET", `${todo}/edit`)).status).toBe(404);
  for (const verb of ["done", "reopen", "delete"]) {
    expect((await send(app, somebody, "POST", `${todo}/${verb}`)).status).toBe(404);
  }
  expect((await send(app, somebody, "POST", "/follow-ups", { text: "Call", personId: todo.slice(-36) })).status).toBe(
    404,
  );
});

it("is put off by a day, a week or a month, and no longer than that", async () => {
  const user = await aUser(app);
  const todo = await add(user, { text: "Send the recipe", dueOn: "2130-01-31" });
  for (const [form, day] of [
    [{ for: "day" }, "2130-02-01"],
    [{ for: "month" }, "2130-03-01"],
    [{ for: "week" }, "2130-03-08"],
    [{ for: "never" }, "2130-03-09"],
  ] as const) {
    const put = await send(app, user, "POST", `${todo}/snooze`, { ...form, from: "/upcoming" });
    expect(whereTo(put)).toBe("303 /upcoming");
    expect(await (await send(app, user, "GET", "/upcoming")).text()).toContain(day);
  }
  expect((await send(app, await aUser(app), "POST", `${todo}/snooze`, { for: "day" })).status).toBe(404);
});
