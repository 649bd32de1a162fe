import { sql, type RawBuilder } from "kysely";
import { v7 as newId } from "uuid";
import { readFact } from "~/facts/kinds";
import type { Tx } from "../client.server";
import { byDatabaseClock } from "../expressions";
import type { UserId, WhichAnswer, WhichQuestion, WhoAnswer, WhoQuestion } from "../schema";
import type { ShownPerson } from "./person.server";

export type Question = ({ kind: "who" } & WhoQuestion) | ({ kind: "which" } & WhichQuestion);

export type Suggestion = { id: string; noteId: string; sentence: string } & (
  | {
      kind: "who";
      /** The words in question ("Sam", "her sister"). */ about: string;
      candidates: { person: ShownPerson; because: string[] }[];
    }
  | { kind: "which"; person: ShownPerson; label: string; known: string; told: string }
);

/** Open questions, the newest note's first; those about people who are gone are left out. `locale`: whose days they say. */
export async function listOpenSuggestions(
  tx: Tx,
  userId: UserId,
  { noteIds, locale, limit }: { noteIds?: readonly string[]; locale: string; limit: number },
): Promise<Suggestion[]> {
  const rows = await tx
    .selectFrom("suggestion")
    .where("user_id", "=", userId)
    .where(IS_OPEN)
    .select(["id", "note_id as noteId", "kind", "about", "payload"])
    .select((from) =>
      from
        .selectFrom("person as one")
        .innerJoin("person", (join) =>
          join.onRef("person.user_id", "=", "one.user_id").onRef("person.id", "=", "one.kept_id"),
        )
        .select(
          sql<
            (ShownPerson & { meantId: string })[]
          >`coalesce(json_agg(json_build_object('meantId', one.id, 'id', person.id, 'name', person.name, 'photo', person.photo_id)), '[]')`.as(
            "people",
          ),
        )
        .whereRef("one.user_id", "=", "suggestion.user_id")
        .where("person.deleted_at", "is", null)
        .where(
          // An array, so that each is looked up rather than everybody looked at.
          sql<boolean>`one.id = any(array(
            select (suggestion.payload ->> 'personId')::uuid
            union all
            select (each ->> 'personId')::uuid from jsonb_array_elements(suggestion.payload -> 'candidates') as each))`,
        )
        .as("people"),
    )
    .$if(noteIds !== undefined, (query) =>
      query.where("note_id", "=", sql<string>`any(${[...(noteIds ?? [])]}::uuid[])`),
    )
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.flatMap(({ id, noteId, about, payload, people }): Suggestion[] => {
    const find = (personId: string): ShownPerson | undefined => {
      const found = people?.find(({ meantId }) => meantId === personId);
      return found && { id: found.id, name: found.name, photo: found.photo };
    };
    const from = { id, noteId, sentence: payload.sentence };
    if ("candidates" in payload) {
      // Two who were merged since are one to choose.
      const candidates = new Map<string, { person: ShownPerson; because: string[] }>();
      for (const { personId, because } of payload.candidates) {
        const person = find(personId);
        const before = person && candidates.get(person.id)?.because;
        if (person) candidates.set(person.id, { person, because: [...new Set([...(before ?? []), ...because])] });
      }
      return [{ ...from, kind: "who", about, candidates: [...candidates.values()] }];
    }
    const person = find(payload.personId);
    if (!person) return [];
    const { label, facts } = payload;
    const known = facts ? readFact(facts.known, locale) : payload.known.text;
    const told = facts ? readFact(facts.told, locale) : payload.told;
    return [{ ...from, kind: "which", person, label, known, told }];
  });
}

/** How many open questions the account of the statement around it has. */
export function countOpenSuggestions(owner: RawBuilder<UserId>): RawBuilder<number> {
  return sql<number>`(select count(*) from suggestion where suggestion.user_id = ${owner} and ${IS_OPEN})`;
}

/** Not answered, and about somebody who is still there. */
const IS_OPEN = sql<boolean>`suggestion.answer is null and (suggestion.kind = 'who' or exists (
  select 1 from person one
  join person kept on kept.user_id = one.user_id and kept.id = one.kept_id and kept.deleted_at is null
  where one.user_id = suggestion.user_id and one.id = (suggestion.payload ->> 'personId')::uuid))`;

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
    .set({ answer: JSON.stringify(answer), answered_at: byDatabaseClock })
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
  const given = { answer: JSON.stringify(answer), answered_at: byDatabaseClock };
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
