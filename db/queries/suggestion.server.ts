import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { UserId, WhichAnswer, WhichQuestion, WhoAnswer, WhoQuestion } from "../schema";

export type Question = ({ kind: "who" } & WhoQuestion) | ({ kind: "which" } & WhichQuestion);

interface Named {
  id: string;
  name: string;
}

export type Suggestion = { id: string; noteId: string; sentence: string } & (
  | {
      kind: "who";
      /** The words in question ("Sam", "her sister"). */ about: string;
      candidates: { person: Named; because: string[] }[];
    }
  | { kind: "which"; person: Named; label: string; known: string; told: string }
);

/** Open questions, the newest note's first; those about people who are gone are left out. */
export async function listOpenSuggestions(
  tx: Tx,
  userId: UserId,
  { noteId, limit }: { noteId?: string; limit: number },
): Promise<Suggestion[]> {
  const rows = await tx
    .selectFrom("suggestion")
    .select(["id", "note_id as noteId", "kind", "about", "payload"])
    .select((from) =>
      from
        .selectFrom("person")
        .select(sql<Named[]>`coalesce(json_agg(json_build_object('id', id, 'name', name)), '[]')`.as("people"))
        .whereRef("person.user_id", "=", "suggestion.user_id")
        .where("person.deleted_at", "is", null)
        .where(
          sql<boolean>`person.id::text = payload ->> 'personId' or person.id in (
            select (each ->> 'personId')::uuid from jsonb_array_elements(suggestion.payload -> 'candidates') as each)`,
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
  return rows.flatMap(({ id, noteId, about, payload, people }): Suggestion[] => {
    const find = (personId: string) => people?.find((person) => person.id === personId);
    const from = { id, noteId, sentence: payload.sentence };
    if ("candidates" in payload) {
      const candidates = payload.candidates.flatMap(({ personId, because }) => {
        const person = find(personId);
        return person ? [{ person, because }] : [];
      });
      return [{ ...from, kind: "who", about, candidates }];
    }
    const person = find(payload.personId);
    const { label, known, told } = payload;
    return person ? [{ ...from, kind: "which", person, label, known: known.text, told }] : [];
  });
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
export async function listAnswers(
  tx: Tx,
  userId: UserId,
  noteId: string,
): Promise<Map<string, WhoAnswer | WhichAnswer>> {
  const rows = await tx
    .selectFrom("suggestion")
    .select(["about", "answer"])
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .where("answer", "is not", null)
    .execute();
  return new Map(rows.flatMap(({ about, answer }) => (answer ? [[about, answer]] : [])));
}

/** Asked once a note and matter: asked again it is the same question, with what speaks for each brought up to date. */
export async function upsertSuggestion(
  tx: Tx,
  userId: UserId,
  noteId: string,
  about: string,
  { kind, ...payload }: Question,
): Promise<void> {
  await tx
    .insertInto("suggestion")
    .values({ user_id: userId, id: newId(), note_id: noteId, kind, about, payload: JSON.stringify(payload) })
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

/** Undefined where there is no such question of the kind that this answers, or it was answered already. */
export function setAnswer(tx: Tx, userId: UserId, id: string, answer: WhoAnswer | WhichAnswer) {
  return tx
    .updateTable("suggestion")
    .set({ answer: JSON.stringify(answer), answered_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("kind", "=", answer.is === "told" || answer.is === "as known" ? "which" : "who")
    .where("answer", "is", null)
    .returning(["id", "note_id as noteId", "about", "payload"])
    .executeTakeFirst();
}

/** An answer nobody asked for: whom these words of a note do not mean, or do. */
export async function insertAnswer(
  tx: Tx,
  userId: UserId,
  noteId: string,
  about: string,
  answer: WhoAnswer,
): Promise<void> {
  const given = { answer: JSON.stringify(answer), answered_at: new Date() };
  const payload: WhoQuestion = { sentence: "", candidates: [] };
  await tx
    .insertInto("suggestion")
    .values({
      user_id: userId,
      id: newId(),
      note_id: noteId,
      kind: "who",
      about,
      payload: JSON.stringify(payload),
      ...given,
    })
    .onConflict((conflict) => conflict.columns(["user_id", "note_id", "kind", "about"]).doUpdateSet(given))
    .execute();
}
