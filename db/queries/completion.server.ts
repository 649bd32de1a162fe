import { sql } from "kysely";
import type { Tx } from "../client.server";

/** What is known of a word that may still be on its way. */
export interface Beginning {
  /** A note says it as it is, or somebody is called so. */
  isWhole: boolean;
  /** Of a word that is not whole: of the names that begin so that of whom was met last, folded. */
  name: string | null;
  /** Where no name does: a passage with the word that begins so and is said most. */
  passage: string | null;
}

/** `beginning` is folded. */
export async function findBeginning(tx: Tx, beginning: string): Promise<Beginning> {
  const { rows } = await sql<Beginning>`
    select is_whole as "isWhole", name, passage from find_beginning(${beginning})`.execute(tx);
  return rows[0];
}
