import { insertEncounter, softDeleteEncounter } from "~db/queries/encounter.server";
import { refreshPeople } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import type { EncounterWay, UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { asUserDoing } from "./activity.server";

/** "We talked", without more words. `on` is a day of the person's own, today or before. Whom one talked with stays known. */
export function logEncounter(
  app: Pick<App, "db">,
  userId: UserId,
  personId: string,
  { how, on }: { how: EncounterWay; on: string },
): Promise<{ id: string; personId: string; activityId: string | null }> {
  return asUserDoing(app, userId, "log-encounter", async (tx, doing) => {
    const { name, ...encounter } = (await insertEncounter(tx, userId, { personId, how, on })) ?? notFound();
    await upsertSource(tx, userId, { personId: encounter.personId });
    await refreshPeople(tx, userId, [encounter.personId]);
    doing.about = name;
    doing.path = `/people/${encounter.personId}`;
    return encounter;
  });
}

export function deleteEncounter(
  app: Pick<App, "db">,
  userId: UserId,
  id: string,
): Promise<{ personId: string; activityId: string | null }> {
  return asUserDoing(app, userId, "delete-encounter", async (tx, doing) => {
    const { personId, name } = (await softDeleteEncounter(tx, userId, id)) ?? notFound();
    await refreshPeople(tx, userId, [personId]);
    doing.about = name;
    doing.path = `/people/${personId}`;
    return { personId };
  });
}
