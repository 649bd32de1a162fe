import { describe, expect, it } from "vitest";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";
import { send } from "../support/send";
import { readPage } from "./read-page";

const app = await openTestApp({ worker: true });

const readings = [
  { locale: "en-US", born: "March 3, 1988", other: "March 4", died: "May 12, 2019" },
  { locale: "en-GB", born: "3 March 1988", other: "4 March", died: "12 May 2019" },
];

async function open(user: TestUser, path: string): Promise<string> {
  return (await readPage(await send(app, user, "GET", path))).replaceAll("\n", "");
}

async function post(user: TestUser, path: string, form: Record<string, string>): Promise<string> {
  const answer = await send(app, user, "POST", path, form);
  expect(answer.status).toBe(303);
  await settled(app);
  return answer.headers.get("location") ?? "";
}

async function aNotebook(locale: string) {
  const user = await aUser(app, { locale });
  const add = async (name: string) => (await post(user, "/people/new", { name, pronoun: "" })).replace(/\?.*/, "");
  const sarah = await add("Sarah Chen");
  const said = await post(user, `${sarah}/facts/new?kind=birthday`, { day: "3", month: "3", year: "1988" });
  return { user, sarah, said, tom: await add("Tom Ortiz") };
}

describe.each(readings)("an account that reads $locale", ({ locale, born, other, died }) => {
  it("reads the day of a fact so where it was just entered, and in what it did", async () => {
    const { user, said } = await aNotebook(locale);
    expect(await open(user, said)).toContain(`Added Sarah Chen · Birthday: ${born}.`);
    expect(await open(user, "/activities")).toContain(`Added Sarah Chen · Birthday: ${born}.`);
  });

  it("reads the day of a fact so among what a search found", async () => {
    const { user } = await aNotebook(locale);
    const page = await open(user, "/search?q=birthday+1988");
    expect(page).toContain(`Sarah Chen. Birthday: ${born}`);
    expect(page).toContain("Entered by you");
  });

  it("is asked so which of two days it is, on the note's page and among the suggestions", async () => {
    const { user } = await aNotebook(locale);
    const note = await post(user, "/notes", { body: "Tea with Sarah Chen. Her birthday is March 4." });
    for (const page of [await open(user, note), await open(user, "/suggestions")]) {
      expect(page).toContain("Which is Sarah Chen’s birthday?");
      expect(page).toContain(`${other}as this note says`);
      expect(page).toContain(`${born}as it was`);
    }
  });

  it("reads so in the list of people when somebody died", async () => {
    const { user, tom } = await aNotebook(locale);
    await post(user, `${tom}/facts/new?kind=death`, { on: "2019-05-12" });
    expect(await open(user, "/people")).toContain(`Died on ${died}`);
  });
});
