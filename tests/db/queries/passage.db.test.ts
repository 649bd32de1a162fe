import { sql } from "kysely";
import { expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { insertNote } from "~db/queries/note.server";
import { listPassagesToEmbed, replacePassages, saveEmbeddings } from "~db/queries/passage.server";
import type { UserId } from "~db/schema";
import { openTestDatabase } from "../../support/database";
import { insertAccount } from "../../support/insert-account";

const database = await openTestDatabase();
const { db } = database;

async function aNote(userId: UserId, texts: string[]): Promise<string> {
  return asUser(db, userId, async (tx) => {
    const { id } = await insertNote(tx, userId, {
      body: texts.join(" "),
      writtenAt: new Date("2026-03-14T20:15:00Z"),
      timeZone: "Europe/London",
      writtenOn: "2026-03-14",
      clientKey: null,
      personId: null,
      private: false,
    });
    await replacePassages(tx, userId, { noteId: id }, texts);
    return id;
  });
}

const vector = (first: number) => Float32Array.from({ length: 384 }, (_, i) => (i === 0 ? first : 0.5));
const model = "model-1";

test("a passage waits to be embedded until it has a vector of the current model", async () => {
  const userId = await insertAccount(database);
  await aNote(userId, ["Met Mia.", "She rides a bike."]);
  const waiting = () => asUser(db, userId, (tx) => listPassagesToEmbed(tx, userId, { model, limit: 10 }));
  const passages = await waiting();
  expect(passages.map(({ text }) => text).sort()).toEqual(["Met Mia.", "She rides a bike."]);

  const [first] = passages;
  await asUser(db, userId, (tx) => saveEmbeddings(tx, userId, model, [{ id: first.id, vector: vector(1) }]));
  expect((await waiting()).map(({ id }) => id)).toEqual([passages[1].id]);

  const other = await asUser(db, userId, (tx) => listPassagesToEmbed(tx, userId, { model: "model-2", limit: 10 }));
  expect(other).toHaveLength(2);
});

test("passages whose text stays keep their vectors, the others are replaced", async () => {
  const userId = await insertAccount(database);
  const noteId = await aNote(userId, ["Met Mia.", "She rides a bike.", "Call her."]);
  await asUser(db, userId, async (tx) => {
    const passages = await listPassagesToEmbed(tx, userId, { model, limit: 10 });
    await saveEmbeddings(
      tx,
      userId,
      model,
      passages.map(({ id }) => ({ id, vector: vector(1) })),
    );
    await replacePassages(tx, userId, { noteId }, ["Met Mia.", "She rides a horse."]);
  });
  const { rows } = await sql`
    select text, model from passage where note_id = ${noteId} order by position`.execute(db);
  expect(rows).toEqual([
    { text: "Met Mia.", model },
    { text: "She rides a horse.", model: null },
  ]);
});

test("nobody's passages are another user's", async () => {
  const userId = await insertAccount(database);
  const noteId = await aNote(userId, ["Met Mia."]);
  const stranger = await insertAccount(database);
  expect(await asUser(db, stranger, (tx) => listPassagesToEmbed(tx, stranger, { model, limit: 10 }))).toEqual([]);
  await asUser(db, stranger, (tx) => replacePassages(tx, stranger, { noteId }, []));
  const { rows } = await sql`select 1 from passage where note_id = ${noteId}`.execute(db);
  expect(rows).toHaveLength(1);
});
