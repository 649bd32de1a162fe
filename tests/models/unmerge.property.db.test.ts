import fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { mergePeople, unmergePerson } from "~/models/merge.server";
import { openTestApp } from "../support/app";
import { listIds, pickOf } from "../support/do-by-hand";
import { openNotebook } from "../support/notebook";
import { action, addition } from "../support/random-action";
import { reading } from "../support/random-reading";

const RUNS = Number(process.env.PROPERTY_RUNS ?? 12);
const TIMEOUT_MS = 180_000 + RUNS * 5_000;

const app = await openTestApp();
const earlier = fc.array(reading, { minLength: 2, maxLength: 4 });
const month = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 7 });

type Notebook = Awaited<ReturnType<typeof openNotebook>>;

/** What speaks of somebody: rows that are there and whom they were written of, and of sources also what they speak for. */
interface Written {
  id: string;
  people: string[];
  noteId: string | null;
  isSource: boolean;
  /** A promise is given to somebody else by hand. */
  promise: boolean;
}

async function listWritten({ run, userId }: Notebook): Promise<Map<string, Written>> {
  const { rows } = await run((tx) =>
    sql<Written>`
      select id, array[person_id] as people, null::uuid as "noteId", false as "isSource", false as promise from fact where user_id = ${userId} and deleted_at is null
      union all select id, array[person_id, relative_id], null, false, false from tie where user_id = ${userId} and deleted_at is null
      union all select id, array[person_id], null, false, false from encounter where user_id = ${userId} and deleted_at is null
      union all select id, array[person_id], null, false, true from follow_up
        where user_id = ${userId} and person_id is not null and deleted_at is null
      union all select s.id, array_remove(array[s.person_id, f.person_id, t.person_id, t.relative_id, p.person_id], null), s.note_id,
          true, s.follow_up_id is not null
        from source s
        left join fact f on f.user_id = s.user_id and f.id = s.fact_id
        left join tie t on t.user_id = s.user_id and t.id = s.tie_id
        left join follow_up p on p.user_id = s.user_id and p.id = s.follow_up_id
        where s.user_id = ${userId}
      order by id`.execute(tx),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Notes in which it is not clear yet who is meant: a question that two being one left open may find its answer now. */
async function listAsking({ run }: Notebook): Promise<Set<string>> {
  const rows = await run((tx) =>
    tx
      .selectFrom("suggestion")
      .select("note_id as noteId")
      .where("kind", "=", "who")
      .where("answer", "is", null)
      .execute(),
  );
  return new Set(rows.map(({ noteId }) => noteId));
}

/** Two who are there, merged; undefined where there are none. */
async function mergeTwo({ run, userId }: Notebook, pick: number) {
  const people = await run((tx) => listIds(tx, "person"));
  const [keptId, mergedId] = [pickOf(people, pick), pickOf(people, pick + 1)];
  if (!keptId || !mergedId || keptId === mergedId) return undefined;
  await mergePeople(app, userId, { keptId, mergedIds: [mergedId] });
  return { keptId, mergedId };
}

/** Nobody took them apart meanwhile, nor deleted whom they are kept as. */
async function isStillMerged({ run }: Notebook, mergedId: string): Promise<boolean> {
  const row = await run((tx) =>
    tx
      .selectFrom("person as one")
      .innerJoin("person as kept", "kept.id", "one.kept_id")
      .select("kept.deleted_at as deletedAt")
      .where("one.id", "=", mergedId)
      .where("one.merged_into", "is not", null)
      .executeTakeFirst(),
  );
  return row?.deletedAt === null;
}

it(
  "knows again what was known before, when two are merged and taken apart",
  () =>
    fc.assert(
      fc.asyncProperty(earlier, fc.nat(50), async (notes, pick) => {
        const book = await openNotebook(app, notes);
        const before = await book.known();
        const merged = await mergeTwo(book, pick);
        if (!merged) return;
        await unmergePerson(app, book.userId, merged.mergedId);
        expect({ ...(await book.known()), apart: [] }).toEqual(before);
      }),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);

it(
  "leaves whoever is taken apart a month later what they had, whatever was added meanwhile, and the kept one theirs and all of that",
  () =>
    fc.assert(
      fc.asyncProperty(earlier, fc.nat(50), month(addition), async (notes, pick, actions) => {
        const book = await openNotebook(app, notes);
        const before = await listWritten(book);
        const merged = await mergeTwo(book, pick);
        if (!merged) return;
        for (const each of actions) await book.act(each);
        const asking = await listAsking(book);
        await unmergePerson(app, book.userId, merged.mergedId);
        const after = await listWritten(book);
        const of = (rows: Map<string, Written>, id: string) =>
          [...rows.values()].filter(({ people }) => people.includes(id));
        const theirs = of(after, merged.mergedId).filter(
          ({ id, isSource, noteId }) => before.has(id) || (isSource && !asking.has(noteId ?? "")),
        );
        expect(theirs).toEqual(of(before, merged.mergedId));
        expect(of(after, merged.keptId)).toEqual(expect.arrayContaining(of(before, merged.keptId)));
      }),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);

it(
  "moves nothing that was written before, whatever was done in the month, and leaves nothing new with whoever is taken apart",
  () =>
    fc.assert(
      fc.asyncProperty(earlier, fc.nat(50), month(action), async (notes, pick, actions) => {
        const book = await openNotebook(app, notes);
        const before = await listWritten(book);
        const merged = await mergeTwo(book, pick);
        if (!merged) return;
        for (const each of actions) {
          await book.act(each);
          // What is written while they are apart is theirs, also where they are merged again after it.
          if (!(await isStillMerged(book, merged.mergedId))) return;
        }
        const asking = await listAsking(book);
        await unmergePerson(app, book.userId, merged.mergedId);
        const told = new Set(
          [...before.values()].flatMap(({ people, noteId }) =>
            people.includes(merged.mergedId) ? (noteId ?? []) : [],
          ),
        );
        const after = await listWritten(book);
        const speaking = [...after.values()].filter(({ people }) => people.includes(merged.mergedId));
        for (const row of after.values()) {
          const was = before.get(row.id);
          if (was && !row.promise) expect(row.people).toEqual(was.people);
        }
        // A note that told of them before the two were merged may be read again, or edited.
        const fresh = speaking.filter(
          ({ id, isSource, noteId }) =>
            isSource && !before.has(id) && !told.has(noteId ?? "") && !asking.has(noteId ?? ""),
        );
        expect(fresh).toEqual([]);
      }),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);
