import { z } from "zod";
import { asUser, asUserAtOneMoment, type Tx } from "~db/client.server";
import {
  ACCOUNT_TABLES,
  dropRows,
  hasContent,
  linkRows,
  linksOf,
  planForFilling,
  readRows,
  writeRows,
  type AccountRow,
  type AccountTable,
} from "~db/queries/account-data.server";
import { recordAtDoor } from "~db/queries/activity.server";
import { listFactTexts, listNoteTexts } from "~db/queries/account-text.server";
import { replacePassages } from "~db/queries/passage.server";
import type { UserId } from "~db/schema";
import { refreshStatistics } from "~db/statistics.server";
import type { App } from "~/app.server";
import { sayFact } from "~/facts/kinds";
import { splitIntoPassages } from "~/search/passages";
import { isReadableRow } from "./account-row.server";

/**
 * An account as lines of JSON: a head, a line for each row, table by table in a fixed order, and an end that says how many
 * there were, so that a file that was cut off is known for one.
 */

/** What an import refuses, in words for the person; nothing was changed. */
export class ImportRefused extends Error {}

/** Takes one line, without its end. */
export type WriteLine = (line: string) => Promise<void>;

const FORMAT = { memoro: "account", version: 1 } as const;
/** What taking back a change would need belongs to the installation: a backup has it, an export has not. */
const IN_EXPORT = ACCOUNT_TABLES.filter((table) => table !== "activity_row");
const BATCH = 200;
/** So many rows at once change how the tables are best read. */
const MANY = 1000;

/** The same content gives the same lines, but for the head, which has the time. All of it is as of one moment. */
export async function exportAccount(app: Pick<App, "db" | "now">, userId: UserId, write: WriteLine): Promise<void> {
  await write(JSON.stringify({ ...FORMAT, exportedAt: app.now().toISOString() }));
  await asUserAtOneMoment(app.db, userId, (tx) => writeTables(tx, userId, IN_EXPORT, write, { door: false }));
}

/** A line for each row, and the end; page by page, so that memory does not grow with the account. */
export async function writeTables(
  tx: Tx,
  userId: UserId,
  tables: readonly AccountTable[],
  write: WriteLine,
  { door }: { door: boolean },
): Promise<void> {
  let rows = 0;
  for (const table of tables) {
    for await (const page of readRows(tx, userId, table, { door })) {
      for (const row of page) await write(JSON.stringify({ table, row }));
      rows += page.length;
    }
  }
  await write(JSON.stringify({ end: true, rows }));
}

/** Reads an export into an account in which nothing was written yet; all of it, or by `ImportRefused` nothing. */
export async function importAccount(app: App, userId: UserId, lines: AsyncIterable<string>): Promise<{ rows: number }> {
  const given = lines[Symbol.asyncIterator]();
  const head = await given.next();
  readHead(head.done ? "" : head.value);
  const rows = await asUser(app.patientDb, userId, async (tx) => {
    if (await hasContent(tx, userId)) {
      throw new ImportRefused(
        "There is something in this account already. An export can be read into an empty one only.",
      );
    }
    await dropRows(tx, userId, ACCOUNT_TABLES);
    const read = await readTables(tx, userId, restOf(given), 1);
    await makeFindable(app, tx, userId);
    await recordAtDoor(tx, userId, "import-account", read === 1 ? "1 row" : `${read} rows`);
    return read;
  });
  if (rows >= MANY) await refreshStatistics(app.patientDb);
  return { rows };
}

/** What is left of lines that were begun; who stops before their end leaves them open. */
export function restOf(given: AsyncIterator<string>): AsyncIterable<string> {
  return { [Symbol.asyncIterator]: () => ({ next: () => given.next() }) };
}

const lineForm = z.union([
  z.object({ table: z.enum(ACCOUNT_TABLES), row: z.record(z.string(), z.unknown()) }),
  z.object({ end: z.literal(true), rows: z.number().int() }),
]);

/** Writes rows up to their end; `before` is how many lines of the file came before them. Returns how many there were. */
export async function readTables(
  tx: Tx,
  userId: UserId,
  lines: AsyncIterable<string>,
  before: number,
): Promise<number> {
  await planForFilling(tx);
  const links: [AccountTable, AccountRow][] = [];
  let batch: { table: AccountTable; rows: AccountRow[] } | undefined;
  let [line, rows] = [before, 0];
  const flush = async () => {
    if (!batch) return;
    const { table } = batch;
    await refuseBadRows(line, () => writeRows(tx, userId, table, batch?.rows ?? []));
    batch = undefined;
  };
  for await (const text of lines) {
    line += 1;
    const told = readLine(text, line);
    if ("end" in told) {
      await flush();
      for (const table of new Set(links.map(([table]) => table))) {
        const ofTable = links.filter((link) => link[0] === table).map((link) => link[1]);
        await refuseBadRows(line, () => linkRows(tx, userId, table, ofTable));
      }
      if (told.rows !== rows) throw new ImportRefused(`The file says it has ${told.rows} rows, and there are ${rows}.`);
      return rows;
    }
    if (batch && (batch.table !== told.table || batch.rows.length >= BATCH)) await flush();
    batch ??= { table: told.table, rows: [] };
    batch.rows.push(told.row);
    const link = linksOf(told.table, told.row);
    if (link) links.push([told.table, link]);
    rows += 1;
  }
  throw cutOff(line);
}

/** Reads on to the end of an account's tables, and writes nothing. */
export async function passTables(lines: AsyncIterable<string>): Promise<void> {
  let line = 0;
  for await (const text of lines) if ("end" in readLine(text, ++line)) return;
  throw cutOff(line);
}

function cutOff(line: number): ImportRefused {
  return new ImportRefused(`The file ends after line ${line}, before its end: it was cut off on its way.`);
}

function readHead(text: string): void {
  const head = z.object({ memoro: z.literal(FORMAT.memoro), version: z.number() }).safeParse(parse(text));
  if (!head.success) throw new ImportRefused("This is not an export of Memoro: its first line would say so.");
  if (head.data.version > FORMAT.version) {
    throw new ImportRefused(
      `This export is of a newer Memoro (form ${head.data.version}). Bring this one up to date first.`,
    );
  }
}

function readLine(text: string, line: number): z.infer<typeof lineForm> {
  const told = lineForm.safeParse(parse(text));
  if (!told.success) throw new ImportRefused(`Line ${line} is not one of an export.`);
  if ("table" in told.data) refuseBadRow(told.data, line);
  return told.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refuseBadRow({ table, row }: { table: AccountTable; row: AccountRow }, line: number): void {
  if (!isReadableRow(table, row)) {
    throw new ImportRefused(`Line ${line} holds a ${table.replaceAll("_", " ")} that this Memoro can't read.`);
  }
}

/** What the database will not have (a row of nobody, a day that is none) is the file's fault. */
async function refuseBadRows(line: number, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code === "string" && /^2[23]/.test(code)) {
      throw new ImportRefused(`What stands before line ${line} does not fit together. Nothing was read in.`, {
        cause: error,
      });
    }
    throw error;
  }
}

/** Passages are made anew from what was read in, and what waited to be read waits again. */
export async function makeFindable(app: App, tx: Tx, userId: UserId): Promise<void> {
  for (let after: string | null = null; ;) {
    const notes = await listNoteTexts(tx, userId, after, BATCH);
    for (const { id, body, waitingRevision } of notes) {
      await replacePassages(tx, userId, { noteId: id }, splitIntoPassages(body));
      if (waitingRevision !== null) {
        await app.queue.send(tx, "read-note", { userId, noteId: id, revision: waitingRevision });
      }
    }
    if (notes.length < BATCH) break;
    after = notes.at(-1)?.id ?? null;
  }
  for (let after: string | null = null; ;) {
    const facts = await listFactTexts(tx, userId, after, BATCH);
    for (const { id, content } of facts) await replacePassages(tx, userId, { factId: id }, [sayFact(content)]);
    if (facts.length < BATCH) break;
    after = facts.at(-1)?.id ?? null;
  }
  await app.queue.send(tx, "embed-passages", { userId });
}
