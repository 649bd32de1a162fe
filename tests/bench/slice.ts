import { v7 as newId } from "uuid";
import type { UserId } from "~db/schema";
import { builtInEmbedder } from "~/embed";
import { embedText } from "~/embed/built-in";
import { splitIntoPassages } from "~/search/passages";
import { makeCast, writeNote } from "./notes";

export interface LoadedAccount {
  userId: UserId;
  seed: number;
  notes: number;
  /** Ids, in the order of the cast. */
  people: string[];
}

type Query = (text: string, values: unknown[]) => Promise<unknown>;
type Row = Record<string, unknown>;

const INSERTS = {
  note: `insert into note (user_id, id, body, written_at, time_zone, happened_on, state)
    select user_id, id, body, written_at, 'UTC', written_at::date, 'read'
    from unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) as new (user_id, id, body, written_at)`,
  passage: `insert into passage (user_id, id, note_id, position, text, embedding, model)
    select user_id, id, note_id, position, text, embedding::halfvec, '${builtInEmbedder.model}'
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[])
      as new (user_id, id, note_id, position, text, embedding)`,
  source: `insert into source (user_id, id, note_id, person_id, met, name)
    select user_id, id, note_id, person_id, true, name
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) as new (user_id, id, note_id, person_id, name)`,
};

/** The notes of one stretch of time, of every account: so they lie among each other as they do where many people write. */
export async function insertSlice(
  query: Query,
  accounts: readonly LoadedAccount[],
  slice: number,
  slices: number,
): Promise<void> {
  const written = accounts.flatMap((account) => {
    const { seed, notes } = account;
    const cast = castOf(account);
    const [from, to] = [slice, slice + 1].map((each) => Math.floor((each * notes) / slices));
    return Array.from({ length: to - from }, (_, i) => ({ account, ...writeNote(seed, cast, from + i, notes) }));
  });
  written.sort((a, b) => a.writtenAt.getTime() - b.writtenAt.getTime());
  const rows: Record<keyof typeof INSERTS, Row[]> = { note: [], passage: [], source: [] };
  for (const { account, body, writtenAt, people } of written) {
    const user_id = account.userId;
    const msecs = writtenAt.getTime();
    const note_id = newId({ msecs });
    rows.note.push({ user_id, id: note_id, body, written_at: writtenAt.toISOString() });
    splitIntoPassages(body).forEach((text, position) => {
      const embedding = `[${[...embedText(text)].map((number) => Math.round(number * 1e6) / 1e6).join(",")}]`;
      rows.passage.push({ user_id, id: newId({ msecs }), note_id, position, text, embedding });
    });
    for (const place of people) {
      const name = castOf(account)[place];
      rows.source.push({ user_id, id: newId({ msecs }), note_id, person_id: account.people[place], name });
    }
  }
  for (const table of ["note", "passage", "source"] as const) await insertRows(query, INSERTS[table], rows[table]);
}

const ROWS_AT_ONCE = 2000;

async function insertRows(query: Query, insert: string, rows: Row[]): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const batch = rows.slice(from, from + ROWS_AT_ONCE);
    await query(
      insert,
      Object.keys(batch[0]).map((column) => batch.map((row) => row[column])),
    );
  }
}

const casts = new Map<number, string[]>();

function castOf({ seed, notes }: LoadedAccount): string[] {
  let cast = casts.get(seed);
  if (!cast) casts.set(seed, (cast = makeCast(seed, notes)));
  return cast;
}
