import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { EncounterWay, UserId } from "../schema";

export interface Encounter {
  id: string;
  how: EncounterWay;
  happenedOn: string;
}

/** Of the person, or of whom they were merged into; undefined where there is no such person. */
export async function insertEncounter(
  tx: Tx,
  userId: UserId,
  { personId, how, on }: { personId: string; how: EncounterWay; on: string },
): Promise<{ id: string; personId: string; name: string } | undefined> {
  const person = await tx
    .selectFrom("person")
    .innerJoin("person as kept", (join) =>
      join.onRef("kept.user_id", "=", "person.user_id").onRef("kept.id", "=", "person.kept_id"),
    )
    .select(["kept.id", "kept.name"])
    .where("person.user_id", "=", userId)
    .where("person.id", "=", personId)
    .where("kept.is_self", "=", false)
    .where("kept.deleted_at", "is", null)
    .executeTakeFirst();
  if (!person) return undefined;
  const id = newId();
  await tx
    .insertInto("encounter")
    .values({ user_id: userId, id, person_id: person.id, how, happened_on: on })
    .execute();
  return { id, personId: person.id, name: person.name };
}

/** Undefined where there is none, or none any more. */
export function softDeleteEncounter(tx: Tx, userId: UserId, id: string) {
  return tx
    .updateTable("encounter")
    .set({ deleted_at: new Date() })
    .from("person")
    .whereRef("person.user_id", "=", "encounter.user_id")
    .whereRef("person.id", "=", "encounter.person_id")
    .where("encounter.user_id", "=", userId)
    .where("encounter.id", "=", id)
    .where("encounter.deleted_at", "is", null)
    .returning(["person.kept_id as personId", "person.name", "encounter.how", "encounter.happened_on as happenedOn"])
    .executeTakeFirst();
}

/** Newest first; with those of who was merged into them. `from` is of the days, `before` no longer. */
export function listEncounters(
  tx: Tx,
  userId: UserId,
  { personId, from, before, limit }: { personId: string; from?: string | null; before?: string | null; limit: number },
): Promise<Encounter[]> {
  return tx
    .selectFrom("encounter")
    .select(["id", "how", "happened_on as happenedOn"])
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .where("person_id", "in", (people) =>
      people.selectFrom("person").select("id").where("user_id", "=", userId).where("kept_id", "=", personId),
    )
    .$if(from != null, (query) => query.where("happened_on", ">=", from as string))
    .$if(before != null, (query) => query.where("happened_on", "<", before as string))
    .orderBy("happened_on", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
