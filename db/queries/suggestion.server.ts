import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { UserId, WhoAnswer, WhoQuestion } from "../schema";

export interface Suggestion {
  id: string;
  noteId: string;
  /** The words in question ("Sam", "her sister"). */
  about: string;
  sentence: string;
  candidates: { person: { id: string; name: string }; because: string[] }[];
}

/** Open questions, the newest note's first. */
export async function listOpenSuggestions(
  tx: Tx,
  userId: UserId,
  { noteId, limit }: { noteId?: string; limit: number },
): Promise<Suggestion[]> {
  const rows = await tx
    .selectFrom("suggestion")
    .select(["id", "note_id as noteId", "about", "payload"])
    .select((from) =>
      from
        .selectFrom("person")
        .select(
          sql<{ id: string; name: string }[]>`coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]')`.as(
            "people",
          ),
        )
        .whereRef("person.user_id", "=", "suggestion.user_id")
        .where("person.deleted_at", "is", null)
        .where(
          sql<boolean>`person.id in (select (each ->> 'personId')::uuid from jsonb_array_elements(suggestion.payload -> 'candidates') as each)`,
        )
        .as("people"),
    )
    .where("user_id", "=", userId)
    .where("answer", "is", null)
    .$if(noteId !== undefined, (query) => query.where("note_id", "=", noteId as string))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ payload, people, ...suggestion }) => ({
    ...suggestion,
    sentence: payload.sentence,
    candidates: payload.candidates.flatMap(({ personId, because }) => {
      const person = people?.find((each) => each.id === personId);
      return person ? [{ person, because }] : [];
    }),
  }));
}

export async function countOpenSuggestions(tx: Tx, userId: UserId): Promise<number> {
  const { count } = await tx
    .selectFrom("suggestion")
    .select((select) => select.fn.countAll<number>().as("count"))
    .where("user_id", "=", userId)
    .where("answer", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** What the person answered about this note before, by the words in question. */
export async function listAnswers(tx: Tx, userId: UserId, noteId: string): Promise<Map<string, WhoAnswer>> {
  const rows = await tx
    .selectFrom("suggestion")
    .select(["about", "answer"])
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .where("answer", "is not", null)
    .execute();
  return new Map(rows.flatMap(({ about, answer }) => (answer ? [[about, answer]] : [])));
}

/** Asked once a note and words: asked again it is the same question, with what speaks for each brought up to date. */
export async function upsertSuggestion(
  tx: Tx,
  userId: UserId,
  noteId: string,
  about: string,
  question: WhoQuestion,
): Promise<void> {
  await tx
    .insertInto("suggestion")
    .values({ user_id: userId, id: newId(), note_id: noteId, kind: "who", about, payload: JSON.stringify(question) })
    .onConflict((conflict) =>
      conflict
        .columns(["user_id", "note_id", "kind", "about"])
        .doUpdateSet((set) => ({ payload: set.ref("excluded.payload") })),
    )
    .execute();
}

/** Withdraws the open questions of a note but those still asked; all of them where `keep` is empty. */
export async function withdrawSuggestions(
  tx: Tx,
  userId: UserId,
  noteId: string,
  keep: readonly string[],
): Promise<void> {
  await tx
    .deleteFrom("suggestion")
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .where("answer", "is", null)
    .$if(keep.length > 0, (query) => query.where("about", "not in", [...keep]))
    .execute();
}

/** Undefined where there is no such question, or it was answered already. */
export function setAnswer(tx: Tx, userId: UserId, id: string, answer: WhoAnswer) {
  return tx
    .updateTable("suggestion")
    .set({ answer: JSON.stringify(answer), answered_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("answer", "is", null)
    .returning(["id", "note_id as noteId"])
    .executeTakeFirst();
}
