import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** What is known of a word that may still be on its way. */
export interface Beginning {
  /** A note says it as it is, or somebody is called so. */
  isWhole: boolean;
  /** Of the names that begin so that of whom was met last, folded. */
  name: string | null;
  /** A passage with the word that begins so and is said most. */
  passage: string | null;
}

/** `beginning` is folded. */
export async function findBeginning(tx: Tx, userId: UserId, beginning: string): Promise<Beginning> {
  const { rows } = await sql<Beginning>`
    with name as (
      select part, last_met_on from person, unnest(string_to_array(name_key, ' ')) part
      where user_id = ${userId} and deleted_at is null and kept_id = id and starts_with(part, ${beginning})
    ), word as (
      select word from passage_word
      where user_id = ${userId} and starts_with(word, ${beginning})
      order by passages desc, word limit 1)
    select
      exists (select 1 from name where part = ${beginning})
        or exists (select 1 from passage_word where user_id = ${userId}
                   and word in (select lexeme from unnest(to_tsvector('public.memoro', ${beginning})))) as "isWhole",
      (select part from name order by last_met_on desc nulls last, part limit 1) as name,
      (select p.text from word, passage_by_words(word.word, 100, 1) found
       join passage p on p.user_id = ${userId} and p.id = found.id limit 1) as passage`.execute(tx);
  return rows[0];
}
