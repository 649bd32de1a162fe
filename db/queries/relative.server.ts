import { sql } from "kysely";
import type { Tx } from "../client.server";
import { keptAsOne, workAndHome } from "../expressions";
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

/**
 * Those who are called exactly so, case and accents apart, also by the name of somebody merged into them; but this person, who is
 * no relative of their own.
 */
export function findPeopleNamed(
  tx: Tx,
  userId: UserId,
  name: string,
  { except }: { except: string },
): Promise<PossibleRelative[]> {
  return tx
    .selectFrom("person")
    .select(["id", "name", workAndHome(userId, "person.id").as("about")])
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .where("id", "in", (from) =>
      from
        .selectFrom("person as called")
        .select("called.kept_id")
        .where("called.user_id", "=", userId)
        .where("called.deleted_at", "is", null)
        .where("called.name_key", "=", sql<string>`name_key(${name})`),
    )
    .where("id", "not in", keptAsOne(userId, except))
    .orderBy("id")
    .limit(20)
    .execute();
}
