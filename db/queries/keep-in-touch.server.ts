import { sql } from "kysely";
import { addDays } from "~/time/zoned";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import type { ShownPerson } from "./person.server";
import { EVERYBODY, isLiving, matchPeople } from "./people-filter.server";

/** Whom one has not met for so long is slipping from view. */
const SLIPPING_AFTER_DAYS = 60;

export interface PersonDue extends ShownPerson {
  lastMetOn: string | null;
  /** When to be in touch next; null where no rhythm asks for it. */
  dueOn: string | null;
  /** To be in touch every so many days: their own or the shortest of their labels'. */
  rhythmDays: number | null;
}

const COLUMNS = sql`id, name, photo_id as photo, last_met_on as "lastMetOn",
  case when least(rhythm_days, label_rhythm_days) is null then null else due_on end as "dueOn",
  least(rhythm_days, label_rhythm_days) as "rhythmDays"`;

interface DueSpan {
  from: string | null;
  to: string;
  limit: number;
}

/** With whom to be in touch from the one day to the other (ISO, both included), the longest due first. */
export async function listDuePeople(tx: Tx, userId: UserId, span: DueSpan): Promise<PersonDue[]> {
  return (await selectDue(userId, span).execute(tx)).rows;
}

/**
 * Whose rhythm is overdue, the longest first; then whom one has met before but not for a while, where no rhythm says when to
 * be in touch: who has only just slipped from view first. `more`: others are overdue beside them.
 */
export async function listLosingTouch(
  tx: Tx,
  userId: UserId,
  { today, limit }: { today: string; limit: number },
): Promise<{ people: PersonDue[]; more: boolean }> {
  const { rows } = await sql<PersonDue>`
    (${selectDue(userId, { from: null, to: addDays(today, -1), limit: limit + 1 })})
    union all
    (${selectSlipping(userId, { today, before: addDays(today, -SLIPPING_AFTER_DAYS), limit })})`.execute(tx);
  return { people: rows.slice(0, limit), more: rows.filter(({ dueOn }) => dueOn !== null).length > limit };
}

function selectDue(userId: UserId, { from, to, limit }: DueSpan) {
  return sql<PersonDue>`
    select ${COLUMNS} from person
    where ${matchPeople(userId, EVERYBODY)} and due_on <= ${to}::date
      ${from === null ? sql`` : sql`and due_on >= ${from}::date`} and ${isLiving(userId, "person.id")}
    order by due_on, id limit ${limit}`;
}

/** Who was put off until after `today` is not brought up. */
function selectSlipping(userId: UserId, { today, before, limit }: { today: string; before: string; limit: number }) {
  return sql<PersonDue>`
    select ${COLUMNS} from person
    where ${matchPeople(userId, EVERYBODY)} and last_met_on < ${before}::date
      and rhythm_days is null and label_rhythm_days is null
      and (snoozed_until is null or snoozed_until <= ${today}::date) and ${isLiving(userId, "person.id")}
    order by last_met_on desc, id limit ${limit}`;
}

/** When somebody is due, for putting it off from there: ISO, `NEVER` where nothing asks for it. */
export async function findDueDay(tx: Tx, userId: UserId, id: string): Promise<string | undefined> {
  const row = await tx
    .selectFrom("person")
    .select("due_on")
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.due_on;
}
