import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { asUser, type OpenDatabase } from "~db/client.server";
import { insertFact } from "~db/queries/fact.server";
import { insertPersonLabels, updateLabel, upsertLabel } from "~db/queries/label.server";
import { setMergedInto } from "~db/queries/merge.server";
import { EVERYBODY, type PeopleFilter } from "~db/queries/people-filter.server";
import { countMatching, listMatchingIds, listPeoplePage, type PeopleOrder } from "~db/queries/people.server";
import { insertPerson } from "~db/queries/person.server";
import type { UserId } from "~db/schema";
import type { FactContent } from "~/facts/kinds";
import { addDays } from "~/time/zoned";
import { openTestDatabase } from "../../support/database";
import { insertAccount } from "../../support/insert-account";

const RUNS = 25;
const TIMEOUT_MS = 120_000;
const CREATED = "2026-01-15";

let database: OpenDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});

const day = fc.constantFrom("2025-01-31", "2025-11-21", "2026-02-28", "2026-03-01", "2026-11-14", "2026-11-20");
const somebody = fc.record({
  name: fc.constantFrom("Ana", "Ána Lind", "Ben", "O’Brien", "Zoë"),
  places: fc.uniqueArray(fc.constantFrom("Oslo", "Oslo, Norway", "Ósló Nord", "Porto"), { maxLength: 2 }),
  work: fc.option(fc.constantFrom("Stripe", "Strip Mall", "former Stripe")),
  born: fc.option(fc.integer({ min: 1, max: 12 })),
  met: fc.option(day),
  labels: fc.subarray(["Friends", "Work"]),
  rhythm: fc.option(fc.constantFrom(7, 30)),
  snoozed: fc.option(fc.constantFrom("2026-12-01", "9999-12-31")),
  archived: fc.boolean(),
  deleted: fc.boolean(),
  /** Into the one before, where that one stands for themselves. */
  merged: fc.boolean(),
});
type Made<A> = A extends fc.Arbitrary<infer Value> ? Value : never;
type Somebody = Made<typeof somebody>;

const filter = fc.record({
  labels: fc.subarray(["Friends", "Work"]),
  place: fc.option(fc.constantFrom("oslo", "PORTO", "oslo norway", "rome", "%")),
  work: fc.option(fc.constantFrom("stripe", "strip", "former")),
  met: fc.option(
    fc.oneof(
      fc.constant("never" as const),
      day.map((since) => ({ since })),
      day.map((notSince) => ({ notSince })),
    ),
  ),
  born: fc.option(fc.integer({ min: 1, max: 12 })),
  archived: fc.boolean(),
  withoutPhoto: fc.boolean(),
});

interface Written extends Somebody {
  id: string;
  keptId: string;
}

it(
  "lists whoever matches and nobody else, in order, each once, however long the pages are",
  { timeout: TIMEOUT_MS },
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(somebody, { maxLength: 8 }),
        filter,
        fc.constantFrom<PeopleOrder>("name", "recent", "due"),
        fc.integer({ min: 1, max: 4 }),
        async (people, wanted, order, limit) => {
          const { userId, written, labelIds } = await write(people);
          const asked: PeopleFilter = {
            ...wanted,
            labels: wanted.labels.map((name) => labelIds.get(name) ?? expect.fail("no such label")),
          };
          const expected = written.filter((person) => matches(person, written, wanted)).map(({ id }) => id);
          await asUser(database.db, userId, async (tx) => {
            const listed: { id: string; key: string }[] = [];
            let after: { key: string; id: string } | null = null;
            do {
              const page: Awaited<ReturnType<typeof listPeoplePage>> = await listPeoplePage(tx, userId, {
                filter: asked,
                order,
                after,
                limit,
              });
              expect(page.people.length).toBeLessThanOrEqual(limit);
              for (const { id } of page.people) listed.push({ id, key: keyOf(order, id, written) });
              after = page.next;
            } while (after !== null);
            expect(listed.map(({ id }) => id).sort()).toEqual([...expected].sort());
            const keys = listed.map(({ key }) => key);
            expect(keys).toEqual(order === "recent" ? [...keys].sort().reverse() : [...keys].sort());
            expect((await listMatchingIds(tx, userId, asked, 100)).sort()).toEqual([...expected].sort());
            expect(await countMatching(tx, userId, asked, 100)).toBe(expected.length);
          });
        },
      ),
      { numRuns: RUNS },
    ),
);

it("counts and collects one more than it was asked for, and no further", async () => {
  const one: Somebody = {
    name: "Ana",
    places: [],
    work: null,
    born: null,
    met: null,
    labels: [],
    rhythm: null,
    snoozed: null,
    archived: false,
    deleted: false,
    merged: false,
  };
  const { userId } = await write([one, one, one, one]);
  await asUser(database.db, userId, async (tx) => {
    expect(await countMatching(tx, userId, EVERYBODY, 2)).toBe(3);
    expect(await listMatchingIds(tx, userId, EVERYBODY, 2)).toHaveLength(3);
  });
});

async function write(people: readonly Somebody[]) {
  const userId: UserId = await insertAccount(database);
  return asUser(database.db, userId, async (tx) => {
    await insertPerson(tx, userId, { name: "You", isSelf: true });
    const labelIds = new Map<string, string>();
    for (const name of ["Friends", "Work"]) labelIds.set(name, (await upsertLabel(tx, userId, name)).id);
    const written: Written[] = [];
    for (const person of people) {
      const id = await insertPerson(tx, userId, { name: person.name });
      await tx
        .updateTable("person")
        .set({
          last_met_on: person.met,
          rhythm_days: person.rhythm,
          snoozed_until: person.snoozed,
          archived_at: person.archived ? new Date() : null,
          deleted_at: person.deleted ? new Date() : null,
          created_at: `${CREATED}T12:00:00Z`,
        })
        .where("id", "=", id)
        .execute();
      const facts: FactContent[] = [
        ...person.places.map((place): FactContent => ({ kind: "home", value: { place } })),
        ...(person.work === null ? [] : [workAt(person.work)]),
        ...(person.born === null
          ? []
          : [{ kind: "birthday" as const, value: { month: person.born, day: 1, year: null } }]),
      ];
      for (const content of facts) await insertFact(tx, userId, { personId: id, content, byHand: true });
      for (const name of person.labels) await insertPersonLabels(tx, userId, labelIds.get(name) ?? "", [id]);
      const before = written.at(-1);
      const keptId = person.merged && before && before.keptId === before.id ? before.id : id;
      if (keptId !== id) await setMergedInto(tx, userId, [id], keptId);
      written.push({ ...person, id, keptId });
    }
    // After they were given: the shortest rhythm is worked out again.
    await updateLabel(tx, userId, labelIds.get("Friends") ?? "", { name: "Friends", rhythmDays: 14 });
    return { userId, written, labelIds };
  });
}

function workAt(work: string): FactContent {
  const former = work.startsWith("former ");
  const employer = work.replace("former ", "");
  return { kind: "work", value: { employer, role: null, status: former ? "former" : "current" } };
}

const words = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}|[’']/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function matches(person: Written, all: readonly Written[], wanted: Made<typeof filter>): boolean {
  if (person.keptId !== person.id || person.deleted || person.archived !== wanted.archived) return false;
  const asOne = all.filter(({ keptId }) => keptId === person.id);
  const { met } = wanted;
  return (
    wanted.labels.every((name) => asOne.some(({ labels }) => labels.includes(name))) &&
    (wanted.place === null ||
      asOne.some(({ places }) => places.some((place) => words(place).startsWith(words(wanted.place ?? ""))))) &&
    (wanted.work === null ||
      asOne.some(
        ({ work }) => work !== null && !work.startsWith("former") && words(work).startsWith(wanted.work ?? ""),
      )) &&
    (wanted.born === null || asOne.some(({ born }) => born === wanted.born)) &&
    (met === null ||
      (met === "never"
        ? person.met === null
        : person.met !== null && ("since" in met ? person.met >= met.since : person.met < met.notSince)))
  );
}

/** What the order is by, worked out from what was written. */
function keyOf(order: PeopleOrder, id: string, all: readonly Written[]): string {
  const person = all.find((each) => each.id === id) ?? expect.fail("nobody wrote them");
  if (order === "name") return words(person.name);
  const recent = person.met ?? CREATED;
  if (order === "recent") return recent;
  const byLabel = all.some(({ keptId, labels }) => keptId === id && labels.includes("Friends")) ? 14 : null;
  const rhythm = Math.min(person.rhythm ?? Infinity, byLabel ?? Infinity);
  if (rhythm === Infinity) return "9999-12-31";
  const due = addDays(recent, rhythm);
  return person.snoozed !== null && person.snoozed > due ? person.snoozed : due;
}
