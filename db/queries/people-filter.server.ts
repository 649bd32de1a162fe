import { sql, type RawBuilder } from "kysely";
import type { UserId } from "../schema";

/** What a list of people is narrowed by; all of it together. */
export interface PeopleFilter {
  /** Ids: whoever bears all of these. */
  labels: readonly string[];
  /** Where they live, and where (or as what) they work: how it begins, however it is spelt in case and accents. */
  place: string | null;
  work: string | null;
  /** By the last day of contact: on or after this day, before it (having met at all), or never. */
  met: { since: string } | { notSince: string } | "never" | null;
  /** The month of their birthday, 1–12. */
  born: number | null;
  /** Those put away instead of all others. */
  archived: boolean;
  withoutPhoto: boolean;
}

export const EVERYBODY: PeopleFilter = {
  labels: [],
  place: null,
  work: null,
  met: null,
  born: null,
  archived: false,
  withoutPhoto: false,
};

/** The condition on `person` that the filter is, for everyone but the owner, who was deleted and who was merged away. */
export function matchPeople(userId: UserId, filter: PeopleFilter): RawBuilder<boolean> {
  const { labels, place, work, met, born, archived, withoutPhoto } = filter;
  const conditions = [
    sql`person.user_id = ${userId} and person.kept_id = person.id and person.deleted_at is null and not person.is_self`,
    archived ? sql`person.archived_at is not null` : sql`person.archived_at is null`,
    ...labels.map(
      (label) => sql`exists (
        select 1 from person_label join person as bearer
          on bearer.user_id = person_label.user_id and bearer.id = person_label.person_id
        where person_label.user_id = ${userId} and person_label.label_id = ${label} and bearer.kept_id = person.id)`,
    ),
    place === null ? null : knownOf(userId, "home", beginsWith(place)),
    work === null ? null : knownOf(userId, "work", beginsWith(work)),
    born === null ? null : knownOf(userId, "birthday", sql`fact.list_key = ${String(born)}`),
    matchMet(met),
    withoutPhoto ? sql`person.photo_id is null` : null,
  ];
  return sql<boolean>`${sql.join(
    conditions.filter((condition) => condition !== null),
    sql` and `,
  )}`;
}

/** Whether nothing says that whoever is kept under the id that stands in the statement as `kept` has died. */
export function isLiving(userId: UserId, kept: string): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select 1 from fact join person as told on told.user_id = fact.user_id and told.id = fact.person_id
    where fact.user_id = ${userId} and told.user_id = ${userId} and told.kept_id = ${sql.ref(kept)}
      and fact.kind = 'death' and fact.deleted_at is null and fact.until is null)`;
}

/** Of them or of who was merged into them; what is history does not count. */
function knownOf(userId: UserId, kind: "home" | "work" | "birthday", matches: RawBuilder<unknown>) {
  return sql`exists (
    select 1 from fact join person as told on told.user_id = fact.user_id and told.id = fact.person_id
    where fact.user_id = ${userId} and fact.kind = ${kind} and fact.deleted_at is null and fact.until is null
      and ${matches} and told.kept_id = person.id)`;
}

/** A range of the index: from the words themselves to the last that begins with them. */
function beginsWith(words: string) {
  return sql`fact.list_key >= name_key(${words}) and fact.list_key < name_key(${words}) || chr(1114111)`;
}

function matchMet(met: PeopleFilter["met"]) {
  if (met === null) return null;
  if (met === "never") return sql`person.last_met_on is null`;
  return "since" in met
    ? sql`person.last_met_on >= ${met.since}::date`
    : sql`person.last_met_on < ${met.notSince}::date`;
}
