import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { otherSide, type Nature, type TieRelation } from "~/family/relation";
import type { Tx } from "../client.server";
import { isLiveOrRefused } from "../expressions";
import type { StoredRelation, UserId } from "../schema";

/** A tie as it reads from one person: `relative` is their `relation` ("Mia is her child"). */
export interface Tie {
  id: string;
  relation: TieRelation;
  nature: Nature | null;
  relative: { id: string; name: string; pronoun: "she" | "he" | "they" | null; isSelf: boolean };
  /** The note's own word for the relative ("daughter"), where one was used from this side. */
  word: string | null;
  quote: string | null;
  noteId: string | null;
}

export interface TieContent {
  personId: string;
  relation: TieRelation;
  relativeId: string;
  /** What the relative is called ("daughter"). */
  word: string | null;
  /** Of a parent or a child: how they are one, where not by birth. */
  nature?: Nature | null;
}

/**
 * Each tie is stored once; here it is read from the side of this person, and of those merged into them. The same said of
 * two who are one is one tie, and a tie between the two is none.
 */
export async function listTies(tx: Tx, userId: UserId, personId: string): Promise<Tie[]> {
  const { rows } = await sql<TieRow>`
    with own as (
      select id from person where user_id = ${userId} and kept_id = ${personId}
    ), tied as (
      select id, relation, nature, relative_id as other_id, true as as_stored from tie
      where user_id = ${userId} and deleted_at is null and person_id in (select id from own)
      union all
      select id, relation, nature, person_id, false from tie
      where user_id = ${userId} and deleted_at is null and relative_id in (select id from own)
    )
    select distinct on (kept.name_key, kept.id, tied.relation, side)
      tied.id, tied.relation, tied.nature, tied.as_stored as "asStored", kept.id as "relativeId", kept.name, kept.pronoun,
      kept.is_self as "isSelf",
      told.relative_word as "relativeWord", told.person_word as "personWord", told.quote, told.note_id as "noteId"
    from tied
    join person other on other.user_id = ${userId} and other.id = tied.other_id
    join person kept on kept.user_id = ${userId} and kept.id = other.kept_id and kept.deleted_at is null
    left join lateral (
      select quote, note_id, relative_word, person_word, created_at from source
      where source.user_id = ${userId} and source.tie_id = tied.id
      order by created_at desc limit 1) told on true
    -- Of even ties both sides read the same, and which of the two is stored first may differ between two who are one.
    cross join lateral (select tied.as_stored and tied.relation = any(${[...UNEVEN]}::text[]) as side) as sides
    where kept.id <> ${personId}::uuid
    order by kept.name_key, kept.id, tied.relation, side, told.created_at desc nulls last, tied.id`.execute(tx);
  return rows.map(({ asStored, relativeId, name, pronoun, isSelf, relativeWord, personWord, ...row }) => ({
    ...row,
    relation: asStored ? row.relation : otherSide(row.relation),
    relative: { id: relativeId, name, pronoun, isSelf },
    word: asStored ? relativeWord : personWord,
  }));
}

/** Stored ties that read differently from either side. */
const UNEVEN: readonly StoredRelation[] = ["parent", "grandparent", "aunt_uncle", "godparent", "introducer"];

interface TieRow extends Pick<Tie, "id" | "nature" | "quote" | "noteId"> {
  relation: StoredRelation;
  asStored: boolean;
  relativeId: string;
  name: string;
  pronoun: Tie["relative"]["pronoun"];
  isSelf: boolean;
  relativeWord: string | null;
  personWord: string | null;
}

/** The tie as it is stored, and which side of it the note's word is for. */
export interface StoredTie {
  personId: string;
  relation: StoredRelation;
  relativeId: string;
  nature: Nature | null;
  relativeWord: string | null;
  personWord: string | null;
}

/** The live one of this kind between the two; or the one deleted by hand that this note speaks for already. */
export function findSameTie(tx: Tx, userId: UserId, tie: StoredTie, noteId: string | null) {
  return tx
    .selectFrom("tie")
    .select(["id", sql<boolean>`deleted_at is not null`.as("deleted")])
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
      nature: tie.nature,
      by_hand: byHand,
    })
    .execute();
  return id;
}

/** How somebody is a parent, said anew. */
export async function setTieNature(tx: Tx, userId: UserId, id: string, nature: Nature | null): Promise<void> {
  await tx.updateTable("tie").set({ nature }).where("user_id", "=", userId).where("id", "=", id).execute();
}

/** With it goes the same tie of whoever is kept as one with either side. Undefined where there is no such tie. */
export async function softDeleteTie(
  tx: Tx,
  userId: UserId,
  id: string,
): Promise<{ id: string; personId: string; relativeId: string } | undefined> {
  const { rows } = await sql<{ id: string; personId: string; relativeId: string }>`
    with meant as (
      select tie.id, tie.relation, person.kept_id as one_id, relative.kept_id as other_id
      from tie
      join person on person.user_id = tie.user_id and person.id = tie.person_id
      join person relative on relative.user_id = tie.user_id and relative.id = tie.relative_id
      where tie.user_id = ${userId} and tie.id = ${id} and tie.deleted_at is null
    )
    update tie set deleted_at = now()
    from meant
    join person one on one.user_id = ${userId} and one.kept_id in (meant.one_id, meant.other_id)
    join person other on other.user_id = ${userId} and other.kept_id in (meant.one_id, meant.other_id)
    where tie.user_id = ${userId} and tie.person_id = one.id and tie.relative_id = other.id and tie.relation = meant.relation
      and tie.deleted_at is null
      and (one.kept_id = meant.one_id and other.kept_id = meant.other_id
           or one.kept_id = meant.other_id and other.kept_id = meant.one_id and not meant.relation = any(${[...UNEVEN]}::text[]))
    returning tie.id, meant.one_id as "personId", meant.other_id as "relativeId"`.execute(tx);
  return rows.find((row) => row.id === id);
}

/** Of uneven ties the older generation is the relative; of even ones the smaller id is the person. */
export function toStoredTie({ personId, relation, relativeId, word, nature = null }: TieContent): StoredTie {
  const other = otherSide(relation);
  const isTurned = isStored(relation) ? other === relation && personId > relativeId : true;
  const kept = isStored(relation) ? relation : (other as StoredRelation);
  const stored = { relation: kept, nature: kept === "parent" ? nature : null };
  return isTurned
    ? { ...stored, personId: relativeId, relativeId: personId, relativeWord: null, personWord: word }
    : { ...stored, personId, relativeId, relativeWord: word, personWord: null };
}

const READ_FROM_THE_OTHER_SIDE: readonly TieRelation[] = [
  "child",
  "grandchild",
  "niece_nephew",
  "godchild",
  "introduced",
];

function isStored(relation: TieRelation): relation is StoredRelation {
  return !READ_FROM_THE_OTHER_SIDE.includes(relation);
}
