import { sql } from "kysely";
import type { Tx } from "../client.server";
import { keptAsOne } from "../expressions";
import type { UserId } from "../schema";

export interface PossibleRelative {
  id: string;
  name: string;
  /** What tells them from others of the name: "Product designer at Stripe · Oakland". */
  about: string | null;
}

/** Names to choose from, by name: everybody who is kept but this person, the account's owner too. */
export async function listNames(
  tx: Tx,
  userId: UserId,
  { except, limit }: { except: string; limit: number },
): Promise<string[]> {
  const rows = await tx
    .selectFrom("person")
    .select("name")
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .where((on) => on("kept_id", "=", on.ref("id")))
    .where("id", "<>", except)
    .orderBy("name_key")
    .limit(limit)
    .execute();
  return [...new Set(rows.map(({ name }) => name))];
}

/** Those who are called exactly so, case and accents apart, but this person, who is no relative of their own. */
export function findPeopleNamed(
  tx: Tx,
  userId: UserId,
  name: string,
  { except }: { except: string },
): Promise<PossibleRelative[]> {
  return tx
    .selectFrom("person")
    .select(["id", "name"])
    .select((from) =>
      from
        .selectFrom("fact")
        .select(sql<string>`string_agg(text, ' · ' order by kind desc, created_at desc)`.as("about"))
        .whereRef("fact.user_id", "=", "person.user_id")
        .whereRef("fact.person_id", "=", "person.id")
        .where("kind", "in", ["work", "home"])
        .where("deleted_at", "is", null)
        .where("until", "is", null)
        .as("about"),
    )
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .where((on) => on("kept_id", "=", on.ref("id")))
    .where("id", "not in", keptAsOne(userId, except))
    .where(sql<boolean>`name_key = name_key(${name})`)
    .orderBy("id")
    .limit(20)
    .execute();
}
