import { sql } from "kysely";
import { NEVER } from "~/time/snooze";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** As far as they were given by hand. */
export interface NameParts {
  givenName?: string | null;
  middleName?: string | null;
  familyName?: string | null;
}

/** What the owner keeps of a person beside facts: names in parts, how often to be in touch, whether they are put away. */
export interface PersonKeeping extends Required<NameParts> {
  archived: boolean;
  /** When to be in touch next; null where no rhythm asks for it. */
  dueOn: string | null;
  /** To be in touch every so many days: their own, and the shortest that a label of theirs says. */
  rhythm: { own: number | null; label: { name: string; days: number } | null };
}

export async function getPersonKeeping(tx: Tx, userId: UserId, personId: string): Promise<PersonKeeping> {
  const { own, ...kept } = await tx
    .selectFrom("person")
    .select(["given_name as givenName", "middle_name as middleName", "family_name as familyName", "rhythm_days as own"])
    .select([
      sql<boolean>`archived_at is not null`.as("archived"),
      sql<string | null>`nullif(due_on, ${NEVER})`.as("dueOn"),
    ])
    .where("user_id", "=", userId)
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  const label = await tx
    .selectFrom("person")
    .innerJoin("person_label", (join) =>
      join.onRef("person_label.user_id", "=", "person.user_id").onRef("person_label.person_id", "=", "person.id"),
    )
    .innerJoin("label", (join) =>
      join.onRef("label.user_id", "=", "person.user_id").onRef("label.id", "=", "person_label.label_id"),
    )
    .select(["label.name", "label.rhythm_days as days"])
    .where("person.user_id", "=", userId)
    .where("person.kept_id", "=", personId)
    .where("label.rhythm_days", "is not", null)
    .orderBy("label.rhythm_days")
    .orderBy("label.name_key")
    .limit(1)
    .$narrowType<{ days: number }>()
    .executeTakeFirst();
  return { ...kept, rhythm: { own, label: label ?? null } };
}

/** Those of these ids who are there, the owner left out; whom they were merged into stands for who was. */
export async function listKept(
  tx: Tx,
  userId: UserId,
  ids: readonly string[],
): Promise<{ id: string; name: string; photo: string | null }[]> {
  return tx
    .selectFrom("person")
    .select(["id", "name", "photo_id as photo"])
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .where("is_self", "=", false)
    .where("id", "in", (from) =>
      from
        .selectFrom("person")
        .select("kept_id")
        .where("user_id", "=", userId)
        .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`),
    )
    .orderBy("name_key")
    .execute();
}

/** What is left out stays as it is. */
export async function setNameParts(tx: Tx, userId: UserId, id: string, parts: NameParts): Promise<void> {
  await tx
    .updateTable("person")
    .set({
      given_name: parts.givenName,
      middle_name: parts.middleName,
      family_name: parts.familyName,
      updated_at: new Date(),
    })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
}

/** Nothing changes of who is so already. */
export async function setArchived(tx: Tx, userId: UserId, ids: readonly string[], archived: boolean): Promise<void> {
  await tx
    .updateTable("person")
    .set({ archived_at: archived ? new Date() : null, updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where("archived_at", archived ? "is" : "is not", null)
    .execute();
}

export async function setPersonRhythm(tx: Tx, userId: UserId, id: string, days: number | null): Promise<void> {
  await tx
    .updateTable("person")
    .set({ rhythm_days: days, rhythm_from: null, updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where((person) =>
      person.or([person("rhythm_days", "is distinct from", days), person("rhythm_from", "is not", null)]),
    )
    .execute();
}

export async function setSnoozed(tx: Tx, userId: UserId, id: string, until: string | null): Promise<void> {
  await tx
    .updateTable("person")
    .set({ snoozed_until: until, updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("snoozed_until", "is distinct from", until)
    .execute();
}
