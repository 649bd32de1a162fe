import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { z } from "zod";
import { openApp } from "../../app/open-app.server";
import { logNote } from "../../app/models/note.server";
import { embedPassages } from "../../app/models/passage.server";
import { readNote } from "../../app/models/reading.server";
import { search } from "../../app/search/search.server";
import { createAccount } from "../../db/queries/account.server";
import { PARTS } from "./search-parts";

const noteSchema = z.object({ id: z.string(), written_at: z.string(), text: z.string() });
const querySchema = z.object({ id: z.string(), query: z.string() });
const MOST = 20;

/**
 * Logs all notes into an account of their own, as a person would, and asks each query through the product's own search; prints
 * `{id, ranked, ms}` a query. With a part named, what that part of search does without the others. On the embedded engine in a temporary folder, or on the database that DATABASE_URL names.
 */
export async function run([notesPath, queriesPath, part]: string[]): Promise<void> {
  if (!notesPath || !queriesPath || (part !== undefined && !isPart(part)))
    throw new Error("npm run --silent eval -- search NOTES.jsonl QUERIES.jsonl [text|vector|fused|ranked]");
  const notes = await readLines(notesPath, noteSchema);
  const queries = await readLines(queriesPath, querySchema);
  const dataDir = await mkdtemp(join(tmpdir(), "memoro-eval-"));
  const databaseUrl = process.env.DATABASE_URL;
  const app = await openApp({
    ...(databaseUrl ? { databaseUrl } : { dataDir }),
    log: pino({ level: "silent" }),
    worker: false,
  });
  try {
    const timeZone = zoneOf(notes.at(-1)?.written_at ?? "");
    const userId = await createAccount(app.db, {
      name: "Eval",
      googleSub: `eval-${randomUUID()}`,
      timeZone,
      locale: "en",
    });
    if (!userId) throw new Error("The account could not be made.");
    const written = new Map<string, string>();
    for (const note of notes) {
      const { id } = await logNote(app, userId, {
        body: note.text,
        writtenAt: new Date(note.written_at),
        timeZone: zoneOf(note.written_at),
      });
      written.set(id, note.id);
      await readNote(app, { userId, noteId: id, revision: 1 });
    }
    await embedPassages(app, userId);
    const now = new Date(notes.at(-1)?.written_at ?? Date.now());
    for (const { id, query } of queries) {
      const started = performance.now();
      const found = part
        ? await PARTS[part](app, userId, query)
        : (await search(app, userId, query, { now, timeZone, limit: MOST })).hits.map((hit) => hit.id);
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const ranked = found.flatMap((noteId) => written.get(noteId) ?? []).slice(0, MOST);
      process.stdout.write(`${JSON.stringify({ id, ranked, ms })}\n`);
    }
  } finally {
    await app.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function isPart(name: string): name is keyof typeof PARTS {
  return name in PARTS;
}

async function readLines<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => schema.parse(JSON.parse(line)));
}

function zoneOf(writtenAt: string): string {
  return /[+-]\d\d:\d\d$/.exec(writtenAt)?.[0] ?? "UTC";
}
