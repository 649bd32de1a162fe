import { sql } from "kysely";
import { NEVER } from "~/time/snooze";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import { MOST_LABELS } from "./label.server";
import type { MergedPerson } from "./merge.server";
import type { Person } from "./person.server";
import type { NameParts } from "./person-keeping.server";

interface ShownLabel {
  id: string;
  name: string;
  rhythmDays: number | null;
  /** By this person, or by who was merged into them. */
  borne: boolean;
}

/** What stands at the head of a person's page. */
export interface PersonHead {
  person: Person;
  nameParts: Required<NameParts>;
  archived: boolean;
  /** When to be in touch next; null where nothing asks for it. */
  dueOn: string | null;
  rhythmDays: number | null;
  /** All there are to choose from, by name. */
  labels: ShownLabel[];
  /** Who was merged into them. */
  merged: MergedPerson[];
}

/** Of somebody merged into another that other one; undefined where there is no such person. All of it in one statement. */
export async function findPersonHead(tx: Tx, userId: UserId, id: string): Promise<PersonHead | undefined> {
  const { rows } = await sql<
    Person & Required<NameParts> & Pick<PersonHead, "archived" | "dueOn" | "rhythmDays" | "labels" | "merged">
  >`
    select p.id, p.name, p.pronoun, p.is_self as "isSelf", p.last_met_on as "lastMetOn", p.photo_id as "photoId",
      p.given_name as "givenName", p.middle_name as "middleName", p.family_name as "familyName",
      p.archived_at is not null as archived, nullif(p.due_on, ${NEVER}) as "dueOn", p.rhythm_days as "rhythmDays",
      array(
        select json_build_object('id', label.id, 'name', label.name, 'rhythmDays', label.rhythm_days, 'borne', label.borne)
        from (
          select label.*, label.id = any(array(
            select given.label_id from person one
            join person_label given on given.user_id = one.user_id and given.person_id = one.id
            where one.user_id = ${userId} and one.kept_id = p.id)) as borne
          from label where label.user_id = ${userId} order by borne desc, name_key limit ${MOST_LABELS}) as label
        order by label.name_key) as labels,
      array(
        select json_build_object('id', one.id, 'name', one.name, 'keptId', one.kept_id) from person one
        where one.user_id = ${userId} and one.kept_id = p.id and one.id <> p.id order by one.name_key, one.id) as merged
    from person p
    where p.user_id = ${userId} and p.deleted_at is null
      and p.id = (select kept_id from person where user_id = ${userId} and id = ${id})`.execute(tx);
  return rows.map(({ givenName, middleName, familyName, archived, dueOn, rhythmDays, labels, merged, ...person }) => ({
    person,
    nameParts: { givenName, middleName, familyName },
    archived,
    dueOn,
    rhythmDays,
    labels,
    merged,
  }))[0];
}
