import { v7 as newId } from "uuid";
import { otherSide } from "~/family/relation";
import type { Relation } from "~/understand/extraction";
import type { Tx } from "../client.server";
import { isLiveOrRefused } from "../expressions";
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
          .select(["quote", "note_id", "relative_word", "person_word"])
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
      "source.relative_word as relativeWord",
      "source.person_word as personWord",
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

/** The tie as it is stored, and which side of it the note's word is for. */
export interface StoredTie {
  personId: string;
  relation: StoredRelation;
  relativeId: string;
  relativeWord: string | null;
  personWord: string | null;
}

/** The live one of this kind between the two; or the one deleted by hand that this note speaks for already. */
export function findSameTie(tx: Tx, userId: UserId, tie: StoredTie, noteId: string | null) {
  return tx
    .selectFrom("tie")
    .select("id")
    .where("user_id", "=", userId)
    .where("person_id", "=", tie.personId)
    .where("relation", "=", tie.relation)
    .where("relative_id", "=", tie.relativeId)
    .where(isLiveOrRefused("tie", userId, noteId))
    .orderBy("deleted_at", (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();
}

export async function insertTie(
  tx: Tx,
  userId: UserId,
  tie: StoredTie,
  { byHand }: { byHand: boolean },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("tie")
    .values({
      user_id: userId,
      id,
      person_id: tie.personId,
      relation: tie.relation,
      relative_id: tie.relativeId,
      by_hand: byHand,
    })
    .execute();
  return id;
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
export function toStoredTie({ personId, relation, relativeId, word }: TieContent): StoredTie {
  const other = otherSide(relation);
  const turned = isStored(relation) ? other === relation && personId > relativeId : true;
  return turned
    ? {
        personId: relativeId,
        relation: other as StoredRelation,
        relativeId: personId,
        relativeWord: null,
        personWord: word,
      }
    : { personId, relation: relation as StoredRelation, relativeId, relativeWord: word, personWord: null };
}

function isStored(relation: Relation): boolean {
  return relation !== "child" && relation !== "grandchild" && relation !== "niece_nephew";
}
