import { findPerson } from "~db/queries/person.server";
import { findDueDay } from "~db/queries/keep-in-touch.server";
import { listKept, setArchived, setPersonRhythm, setSnoozed } from "~db/queries/person-keeping.server";
import { upsertPersonSources, upsertSource } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { snoozeUntil, type Snooze } from "~/time/snooze";
import { asUserDoing, type Done } from "./activity.server";
import { sayNames } from "./say-names";

/** To be in touch with somebody every so many days; null leaves it to their labels. */
export function setRhythm(app: Pick<App, "db">, userId: UserId, personId: string, days: number | null): Promise<Done> {
  return asUserDoing(app, userId, "set-rhythm", async (tx, doing) => {
    const { id, name, isSelf } = (await findPerson(tx, userId, personId)) ?? notFound();
    if (isSelf) notFound();
    await setPersonRhythm(tx, userId, id, days);
    // Who asks to be reminded no longer wants it put off.
    if (days !== null) await setSnoozed(tx, userId, id, null);
    await upsertSource(tx, userId, { personId: id });
    doing.about = name;
    doing.path = `/people/${id}`;
  });
}

/** Not to bring somebody up for a while, counted from when they are due; for good, until a rhythm is set again. */
export function snoozePerson(
  app: Pick<App, "db">,
  userId: UserId,
  id: string,
  { snooze, today }: { snooze: Snooze; today: string },
): Promise<Done> {
  return asUserDoing(app, userId, "snooze-person", async (tx, doing) => {
    const [person] = await listKept(tx, userId, [id]);
    if (!person) notFound();
    const dueOn = (await findDueDay(tx, userId, person.id)) ?? null;
    await setSnoozed(tx, userId, person.id, snoozeUntil(snooze, today, dueOn));
    await upsertSource(tx, userId, { personId: person.id });
    doing.about = person.name;
    doing.path = `/people/${person.id}`;
  });
}

/**
 * Puts people away, or back: archived they are in no list and nothing is due with them, but they are found, and notes
 * still know them.
 */
export function archivePeople(
  app: Pick<App, "db">,
  userId: UserId,
  ids: readonly string[],
  archived: boolean,
): Promise<Done> {
  return asUserDoing(app, userId, archived ? "archive-people" : "unarchive-people", async (tx, doing) => {
    const people = await listKept(tx, userId, ids);
    if (people.length === 0) notFound();
    await setArchived(
      tx,
      userId,
      people.map(({ id }) => id),
      archived,
    );
    await upsertPersonSources(
      tx,
      userId,
      people.map(({ id }) => id),
    );
    doing.about = sayNames(people);
    doing.path = people.length === 1 ? `/people/${people[0].id}` : "/people";
  });
}
