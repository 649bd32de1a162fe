import { describe, expect, it } from "vitest";
import { mention } from "../support/ledger";
import { openLedger, SARAH, SARAH_NOTE } from "../support/open-ledger";

const { run, personId, save, apply, known, undo, factsOf, tiesOf, answer, questions, settleQuestion } = openLedger();

describe("applying a reading", () => {
  it("keeps people, facts, ties and promises, each with its words", async () => {
    const note = await save(SARAH_NOTE);
    await apply(note, SARAH);
    const content = await known();
    expect(content.people).toEqual(["Mia (null) met null", "Sarah Chen (she) met 2026-03-13"]);
    expect(content.facts).toEqual(["Sarah Chen: birthday 3 March"]);
    expect(content.ties).toEqual(["parent: Mia > Sarah Chen"]);
    expect(content.followUps).toEqual(["Sarah Chen: Send her the ramen place by 2026-03-20"]);
    const [birthday] = await factsOf("Sarah Chen");
    expect(birthday?.sources).toEqual([{ noteId: note, on: "2026-03-13", quote: "birthday is March 3" }]);
  });

  it("reads a tie from both sides", async () => {
    await apply(await save(SARAH_NOTE), SARAH);
    const ofSarah = await tiesOf("Sarah Chen");
    const ofMia = await tiesOf("Mia");
    expect(ofSarah).toMatchObject([{ relation: "child", word: "daughter", relative: { name: "Mia" } }]);
    expect(ofMia).toMatchObject([{ relation: "parent", word: null, relative: { name: "Sarah Chen" } }]);
  });

  it("changes nothing when applied twice", async () => {
    const note = await save(SARAH_NOTE);
    await apply(note, SARAH);
    const once = await known();
    const sarah = await personId("Sarah Chen");
    await apply(note, SARAH);
    expect(await known()).toEqual(once);
    expect(await personId("Sarah Chen")).toBe(sarah);
  });

  it("takes back what a new reading of the same note no longer says, and nothing else", async () => {
    const note = await save(SARAH_NOTE);
    await apply(note, SARAH);
    await apply(note, { people: SARAH.people, birthdays: SARAH.birthdays });
    const content = await known();
    expect(content.facts).toEqual(["Sarah Chen: birthday 3 March"]);
    expect(content.ties).toEqual([]);
    expect(content.followUps).toEqual([]);
  });

  it("believes no quote that is not in the note", async () => {
    await apply(await save("Saw Sarah Chen."), {
      people: [mention("p1", "Sarah Chen"), mention("p2", "Eve", { quote: "Eve" })],
      birthdays: [{ person: "p1", month: 1, day: 1, year: 1970, quote: "born on New Year's Day" }],
      news: [{ person: "p2", text: "Is an admin", quote: "Saw" }],
    });
    const content = await known();
    expect(content.people).toEqual(["Sarah Chen (null) met 2026-03-14"]);
    expect(content.facts).toEqual([]);
  });

  it("means the one person known by a first name", async () => {
    await apply(await save("Sarah Chen", { on: "2026-03-01" }), { people: [mention("p1", "Sarah Chen")] });
    await apply(await save("Sarah called", { on: "2026-03-09" }), { people: [mention("p1", "Sarah")] });
    expect((await known()).people).toEqual(["Sarah Chen (null) met 2026-03-09"]);
  });

  it("takes the fuller name when a later note gives it, and the shorter back when that is undone", async () => {
    await apply(await save("Sarah called"), { people: [mention("p1", "Sarah")] });
    const second = await save("Sarah Chen called");
    const sarah = await personId("Sarah");
    await apply(second, { people: [mention("p1", "Sarah Chen")] });
    await answer("Sarah Chen", { is: "known", personId: sarah });
    await apply(second, { people: [mention("p1", "Sarah Chen")] });
    expect((await known()).people).toEqual(["Sarah Chen (null) met 2026-03-14"]);
    await undo(second);
    expect((await known()).people).toEqual(["Sarah (null) met 2026-03-14"]);
  });

  it("knows somebody by their initials", async () => {
    await apply(await save("Jana Moravec"), { people: [mention("p1", "Jana Moravec")] });
    await apply(await save("J.M. called", { on: "2026-04-01" }), { people: [mention("p1", "J.M.")] });
    expect((await known()).people).toEqual(["Jana Moravec (null) met 2026-04-01"]);
  });

  it("asks where two are known by the name, and learns what hung on it from the answer", async () => {
    await apply(await save("Sarah Chen and Sarah Okafor"), {
      people: [mention("p1", "Sarah Chen"), mention("p2", "Sarah Okafor")],
    });
    const note = await save("Sarah moved to Leeds.");
    const told = {
      people: [mention("p1", "Sarah")],
      lives_in: [{ person: "p1", place: "Leeds", quote: "moved to Leeds" }],
    };
    await apply(note, told);
    expect((await known()).facts).toEqual([]);
    const [question] = await run((tx) => tx.selectFrom("suggestion").selectAll().execute());
    expect(question).toMatchObject({ about: "Sarah", payload: { sentence: "Sarah moved to Leeds." } });
    expect(question?.payload).toHaveProperty("candidates.length", 2);

    const okafor = await personId("Sarah Okafor");
    await answer("Sarah", { is: "known", personId: okafor });
    await apply(note, told);
    expect((await known()).facts).toEqual(["Sarah Okafor: home Leeds"]);
    expect((await known()).suggestions).toHaveLength(1);
  });

  it("makes somebody new of a namesake the note calls new, and the same one when it is read again", async () => {
    await apply(await save("Sarah Chen"), { people: [mention("p1", "Sarah Chen")] });
    const note = await save("A new colleague called Sarah");
    const told = { people: [mention("p1", "Sarah", { isNew: true })] };
    await apply(note, told);
    await apply(note, told);
    expect((await known()).people).toHaveLength(2);
  });

  it("ties the writer's own kin to the writer", async () => {
    await apply(await save("My sister Hương called"), {
      people: [mention("p1", "Hương")],
      family: [{ person: "self", relation: "sibling", relative: "p1", word: "sister", quote: "My sister Hương" }],
    });
    expect((await known()).ties).toEqual(["sibling: Hương > self"]);
  });
});

describe("what holds and what is history", () => {
  const livesIn = (place: string) => ({
    people: [mention("p1", "Anna")],
    lives_in: [{ person: "p1", place, quote: place }],
  });

  it("lets a newer home take the older one's place, with the day", async () => {
    await apply(await save("Anna Oakland", { on: "2023-05-01" }), livesIn("Oakland"));
    await apply(await save("Anna Leeds", { on: "2025-02-01" }), livesIn("Leeds"));
    expect((await known()).facts).toEqual(["Anna: home Leeds", "Anna: home Oakland until 2025-02-01"]);
  });

  it("puts a note that is logged late in its place in history", async () => {
    await apply(await save("Anna Leeds", { on: "2025-02-01" }), livesIn("Leeds"));
    await apply(await save("Anna Oakland", { on: "2023-05-01" }), livesIn("Oakland"));
    expect((await known()).facts).toEqual(["Anna: home Leeds", "Anna: home Oakland until 2025-02-01"]);
  });

  it("brings the older one back when the newer is undone", async () => {
    await apply(await save("Anna Oakland", { on: "2023-05-01" }), livesIn("Oakland"));
    const before = await known();
    const newer = await save("Anna Leeds", { on: "2025-02-01" });
    await apply(newer, livesIn("Leeds"));
    await undo(newer);
    expect((await known()).facts).toEqual(before.facts);
  });

  it("does not lose the year of a birthday to a note that leaves it out", async () => {
    const born = (year: number | null) => ({
      people: [mention("p1", "Anna")],
      birthdays: [{ person: "p1", month: 3, day: 3, year, quote: "3 March" }],
    });
    await apply(await save("Anna 3 March", { on: "2024-01-01" }), born(1990));
    await apply(await save("Anna 3 March", { on: "2025-01-01" }), born(null));
    const holds = (await known()).facts.filter((fact) => !fact.includes("until"));
    expect(holds).toEqual(["Anna: birthday 3 March 1990"]);
  });

  it("keeps the same fact said twice once, with two sources, until both are undone", async () => {
    const [first, second] = [await save("Anna Leeds"), await save("Anna, Leeds again")];
    await apply(first, livesIn("Leeds"));
    await apply(second, livesIn("Leeds"));
    const facts = await factsOf("Anna");
    expect(facts).toHaveLength(1);
    expect(facts[0]?.sources).toHaveLength(2);
    await undo(first);
    expect((await known()).facts).toEqual(["Anna: home Leeds"]);
    await undo(second);
    expect((await known()).facts).toEqual([]);
    expect((await known()).people).toEqual([]);
  });

  it("takes back a move that a later note calls off, and the home before it holds again", async () => {
    await apply(await save("Anna Oakland", { on: "2023-05-01" }), livesIn("Oakland"));
    await apply(await save("Anna Austin", { on: "2025-02-01" }), livesIn("Austin"));
    const off = await save("Anna is not moving to Austin", { on: "2025-03-01" });
    await apply(off, {
      people: [mention("p1", "Anna")],
      denied: [{ person: "p1", kind: "home", text: "austin", quote: "not moving to Austin" }],
    });
    expect((await known()).facts).toEqual(["Anna: home Austin until 2025-03-01", "Anna: home Oakland"]);
    await undo(off);
    expect((await known()).facts).toEqual(["Anna: home Austin", "Anna: home Oakland until 2025-02-01"]);
  });
});

describe("facts that cannot both be true", () => {
  const born = (day: number) => ({
    people: [mention("p1", "Anna")],
    birthdays: [{ person: "p1", month: 3, day, year: null, quote: "birthday" }],
  });

  it("are asked about, and the answer is kept when the note is read again", async () => {
    await apply(await save("Anna, birthday"), born(3));
    const note = await save("Anna, birthday again");
    await apply(note, born(4));
    expect((await known()).facts).toEqual(["Anna: birthday 3 March"]);
    expect(await questions()).toMatchObject([{ kind: "which", label: "Birthday", known: "3 March", told: "4 March" }]);
    await settleQuestion({ is: "told" });
    await apply(note, born(4));
    expect((await known()).facts).toEqual(["Anna: birthday 4 March"]);
    await apply(note, born(4));
    expect((await known()).facts).toEqual(["Anna: birthday 4 March"]);
    expect(await questions()).toEqual([]);
  });

  it("stay as they were where the person says so", async () => {
    await apply(await save("Anna, birthday"), born(3));
    const note = await save("Anna, birthday again");
    await apply(note, born(4));
    await settleQuestion({ is: "as known" });
    await apply(note, born(4));
    expect((await known()).facts).toEqual(["Anna: birthday 3 March"]);
    expect(await questions()).toEqual([]);
  });
});

it("what a fact says already is not said again as news, and what says more is", async () => {
  const note = await save("Met Wen. Works at Siemens as an engineer. Lives in Vienna and has two children.");
  await apply(note, {
    people: [mention("p1", "Wen")],
    work: [{ person: "p1", employer: "Siemens", role: "engineer", status: "current", quote: "Works at Siemens" }],
    lives_in: [{ person: "p1", place: "Vienna", quote: "Lives in Vienna" }],
    news: [
      { person: "p1", text: "Works at Siemens as an engineer", quote: "Works at Siemens as an engineer" },
      { person: "p1", text: "Lives in Vienna and has two children", quote: "Lives in Vienna and has two children" },
    ],
  });
  const news = (await factsOf("Wen")).filter(({ content }) => content.kind === "news").map(({ text }) => text);
  expect(news).toEqual(["Lives in Vienna and has two children"]);
});
