import { sql } from "kysely";
import type { FamilyTie } from "~/family/edge";
import type { Nature } from "~/family/relation";
import type { Tx } from "../client.server";
import type { Pronoun, StoredRelation, UserId } from "../schema";
import type { AnswerSource } from "./answer.server";

export interface KeptPerson {
  id: string;
  name: string;
  pronoun: Pronoun | null;
}

/** As whom these people are kept, the owner too, each once, in no order; none who was deleted. */
export function listKeptAndSelf(tx: Tx, userId: UserId, ids: readonly string[]): Promise<KeptPerson[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom("person")
    .select(["id", "name", "pronoun"])
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .where("id", "in", (people) =>
      people
        .selectFrom("person as p")
        .select("p.kept_id")
        .where("p.user_id", "=", userId)
        .where("p.id", "in", [...ids]),
    )
    .execute();
}

/** A tie between two kept people, as it is stored. */
export interface KeptTie extends FamilyTie {
  id: string;
  relation: StoredRelation;
  nature: Nature | null;
}

/** All family ties of the account. */
export async function listFamilyTies(tx: Tx, userId: UserId): Promise<KeptTie[]> {
  const { rows } = await sql<KeptTie>`
    select t.id, t.relation, t.nature, one.kept_id as "personId", other.kept_id as "relativeId"
    from tie t
    join person one on one.user_id = t.user_id and one.id = t.person_id
    join person other on other.user_id = t.user_id and other.id = t.relative_id
    where t.user_id = ${userId} and t.deleted_at is null and one.kept_id <> other.kept_id
      and t.relation not in ('friend', 'colleague', 'godparent', 'introducer')`.execute(tx);
  return rows;
}

export interface TieWords {
  id: string;
  /** The notes' words for either side: "mother", "daughter". */
  words: string[];
  source: AnswerSource;
}

/** What these ties are known by. */
export async function listTieWords(tx: Tx, userId: UserId, ids: readonly string[]): Promise<TieWords[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<TieWords>`
    select t.id,
      array(select lower(word) from source s, unnest(array[s.relative_word, s.person_word]) word
            where s.user_id = t.user_id and s.tie_id = t.id and word is not null) as words,
      (select json_build_object('noteId', n.id, 'quote', s.quote, 'on', n.happened_on)
       from source s join note n on n.user_id = s.user_id and n.id = s.note_id and n.deleted_at is null
       where s.user_id = t.user_id and s.tie_id = t.id and s.quote <> ''
       order by n.happened_on desc, n.id desc limit 1) as source
    from tie t
    where t.user_id = ${userId} and t.id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows;
}
