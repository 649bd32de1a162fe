import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { otherSide } from "~/family/relation";
import type { Relation } from "~/understand/extraction";
import type { Tx } from "../client.server";
import type { StoredRelation, UserId } from "../schema";

/** A tie as it reads from one person: `relative` is their `relation` ("Mia is her child"). */
export interface Tie {
  id: string;
  relation: Relation;
  relative: { id: string; name: string; pronoun: "she" | "he" | "they" | null };
  /** The note's own word for the relative ("daughter"), where one was used from this side. */
  word: string | null;
  quote: string | null;
  noteId: string | null;
}

export interface TieContent {
  personId: string;
  relation: Relation;
  relativeId: string;
  /** What the relative is called ("daughter"). */
  word: string | null;
}

/** Each tie is stored once; here it is read from the side of this person. */
export async function listTies(tx: Tx, userId: UserId, personId: string): Promise<Tie[]> {
  const rows = await tx
    .selectFrom("tie")
    .innerJoin("person", (join) =>
      join
        .onRef("person.user_id", "=", "tie.user_id")
        .on((on) =>
          on.or([
            on.and([on("tie.person_id", "=", personId), on("person.id", "=", on.ref("tie.relative_id"))]),
            on.and([on("tie.relative_id", "=", personId), on("person.id", "=", on.ref("tie.person_id"))]),
          ]),
        ),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("source")
          .select(["quote", "note_id"])
          .whereRef("source.user_id", "=", "tie.user_id")
          .whereRef("source.tie_id", "=", "tie.id")
          .orderBy("created_at", "desc")
          .limit(1)
          .as("source"),
      (join) => join.onTrue(),
    )
    .select([
      "tie.id",
      "tie.relation",
      "tie.person_id as personId",
      "tie.relative_word as relativeWord",
      "tie.person_word as personWord",
      "person.id as relativeId",
      "person.name",
      "person.pronoun",
      "source.quote",
      "source.note_id as noteId",
    ])
    .where("tie.user_id", "=", userId)
    .where("tie.deleted_at", "is", null)
    .where("person.deleted_at", "is", null)
    .orderBy("person.name_key")
    .execute();
  return rows.map((row) => {
    const asStored = row.personId === personId;
    return {
      id: row.id,
      relation: asStored ? row.relation : otherSide(row.relation),
      relative: { id: row.relativeId, name: row.name, pronoun: row.pronoun },
      word: asStored ? row.relativeWord : row.personWord,
      quote: row.quote,
      noteId: row.noteId,
    };
  });
}

/** One tie between two people and relation, told again it is the same one; one deleted by hand stays so unless `revive`. */
export async function upsertTie(
  tx: Tx,
  userId: UserId,
  content: TieContent,
  { byHand, revive }: { byHand: boolean; revive: boolean },
): Promise<string> {
  const stored = toStored(content);
  const row = await tx
    .insertInto("tie")
    .values({ user_id: userId, id: newId(), ...stored, by_hand: byHand })
    .onConflict((conflict) =>
      conflict.columns(["user_id", "person_id", "relation", "relative_id"]).doUpdateSet((set) => ({
        relative_word: set.fn.coalesce("excluded.relative_word", "tie.relative_word"),
        person_word: set.fn.coalesce("excluded.person_word", "tie.person_word"),
        by_hand: sql<boolean>`tie.by_hand or excluded.by_hand`,
        ...(revive && { deleted_at: null }),
      })),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export function softDeleteTie(tx: Tx, userId: UserId, id: string) {
  return tx
    .updateTable("tie")
    .set({ deleted_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .returning(["id", "person_id as personId", "relative_id as relativeId"])
    .executeTakeFirst();
}

/** Of uneven ties the older generation is the relative; of even ones the smaller id is the person. */
function toStored({ personId, relation, relativeId, word }: TieContent) {
  const uneven = relation === "child" || relation === "grandchild" || relation === "niece_nephew";
  const even = !uneven && otherSide(relation) === relation;
  const turned = uneven || (even && personId > relativeId);
  return turned
    ? {
        person_id: relativeId,
        relation: otherSide(relation) as StoredRelation,
        relative_id: personId,
        relative_word: null,
        person_word: word,
      }
    : {
        person_id: personId,
        relation: relation as StoredRelation,
        relative_id: relativeId,
        relative_word: word,
        person_word: null,
      };
}
