import { expect, it } from "vitest";
import { softDeleteTie } from "~db/queries/tie.server";
import { mention } from "../support/ledger";
import { openLedger } from "../support/open-ledger";

const { user, run, save, apply, known, questions, settleQuestion, tiesOf } = openLedger();

const people = ["Nora", "Vera", "Tom", "Kai"].map((name) => mention(name, name));
const BODY = "Nora, Vera, Tom, Kai: family, stepfather.";

async function tell(person: string, relation: "parent" | "spouse", relative: string, word: string | null = null) {
  const note = await save(BODY);
  const told = { people, family: [{ person, relation, relative, word, quote: word ?? "family" }] };
  await apply(note, told);
  return { note, told };
}

/** Nora's mother is Vera, and hers Tom. */
async function tellLine() {
  await tell("Nora", "parent", "Vera");
  await tell("Vera", "parent", "Tom");
}
const LINE = ["parent: Nora > Vera", "parent: Vera > Tom"];

it("asks where a note puts somebody before those they come from, and keeps what was known until it is answered", async () => {
  await tellLine();
  const { note, told } = await tell("Tom", "parent", "Nora");
  expect((await known()).ties).toEqual(LINE);
  const asked = {
    kind: "which",
    known: "Vera is Nora’s parent",
    told: "Nora is Tom’s parent",
    person: { name: "Tom" },
  };
  expect(await questions()).toMatchObject([asked]);
  await apply(note, told);
  expect(await questions()).toMatchObject([asked]);
  await settleQuestion({ is: "told" });
  expect((await known()).ties).toEqual(["parent: Tom > Nora", "parent: Vera > Tom"]);
  expect(await questions()).toEqual([]);
});

it("leaves it as it was when the person says so, and does not ask again", async () => {
  await tellLine();
  const { note, told } = await tell("Nora", "spouse", "Tom");
  await settleQuestion({ is: "as known" });
  await apply(note, told);
  expect((await known()).ties).toEqual(LINE);
  expect(await questions()).toEqual([]);
});

it("believes a note at once where what spoke against it is gone", async () => {
  await tellLine();
  const { note, told } = await tell("Tom", "parent", "Nora");
  const [tie] = await tiesOf("Nora");
  await run((tx) => softDeleteTie(tx, user(), tie?.id ?? ""));
  await apply(note, told);
  expect((await known()).ties).toEqual(["parent: Tom > Nora", "parent: Vera > Tom"]);
  expect(await questions()).toEqual([]);
});

it("a third parent is asked about, a stepfather is beside two", async () => {
  await tell("Nora", "parent", "Vera");
  await tell("Nora", "parent", "Tom");
  await tell("Nora", "parent", "Kai", "stepfather");
  expect(await questions()).toEqual([]);
  expect((await tiesOf("Nora")).map(({ relative, nature }) => `${relative.name} ${nature}`)).toEqual([
    "Kai step",
    "Tom null",
    "Vera null",
  ]);
});

it("of two that one note says and that cannot both be, the first is kept and the other asked", async () => {
  const note = await save(BODY);
  const family = [
    { person: "Nora", relation: "parent" as const, relative: "Vera", word: null, quote: "family" },
    { person: "Vera", relation: "parent" as const, relative: "Nora", word: null, quote: "family" },
  ];
  const told = { people, family };
  await apply(note, told);
  expect((await known()).ties).toEqual(["parent: Nora > Vera"]);
  const asked = { kind: "which", known: "Nora is Vera’s child", told: "Nora is Vera’s parent" };
  expect(await questions()).toMatchObject([asked]);
  await apply(note, told);
  expect(await questions()).toMatchObject([asked]);

  await settleQuestion({ is: "told" });
  expect((await known()).ties).toEqual(["parent: Vera > Nora"]);
  await apply(note, told);
  expect((await known()).ties).toEqual(["parent: Vera > Nora"]);
  expect(await questions()).toEqual([]);
});

it("of two that one note says, the first stays where that is the answer", async () => {
  const note = await save(BODY);
  const family = (["parent", "spouse"] as const).map((relation) => ({
    person: "Nora",
    relation,
    relative: "Vera",
    word: null,
    quote: "family",
  }));
  await apply(note, { people, family });
  await settleQuestion({ is: "as known" });
  await apply(note, { people, family });
  expect((await known()).ties).toEqual(["parent: Nora > Vera"]);
  expect(await questions()).toEqual([]);
});
