import { asUser } from "~db/client.server";
import {
  deleteLabelRow,
  deletePersonLabels,
  findLabel,
  hasLabelNamed,
  insertPersonLabels,
  updateLabel,
  upsertLabel,
} from "~db/queries/label.server";
import { listKept } from "~db/queries/person-keeping.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { asUserDoing, type Done } from "./activity.server";
import { sayNames } from "./say-names";

/** Gives people a label by its name, which is made where there is none. Who is not there is left out; nobody left is not found. */
export async function addLabel(
  app: Pick<App, "db">,
  userId: UserId,
  personIds: readonly string[],
  name: string,
): Promise<Done<{ labelId: string }>> {
  // Made on its own, and not taken back with the people: others may bear it by then.
  const label = await asUser(app.db, userId, async (tx) => {
    if ((await listKept(tx, userId, personIds)).length === 0) notFound();
    return upsertLabel(tx, userId, name);
  });
  return asUserDoing(app, userId, "label-people", async (tx, doing) => {
    const people = await listKept(tx, userId, personIds);
    await insertPersonLabels(
      tx,
      userId,
      label.id,
      people.map(({ id }) => id),
    );
    doing.about = `${sayNames(people)}: ${label.name}`;
    doing.path = people.length === 1 ? `/people/${people[0].id}` : "/labels";
    return { labelId: label.id };
  });
}

export function removeLabel(
  app: Pick<App, "db">,
  userId: UserId,
  personIds: readonly string[],
  labelId: string,
): Promise<Done> {
  return asUserDoing(app, userId, "unlabel-people", async (tx, doing) => {
    const label = (await findLabel(tx, userId, labelId)) ?? notFound();
    const people = await listKept(tx, userId, personIds);
    if (people.length === 0) notFound();
    await deletePersonLabels(
      tx,
      userId,
      labelId,
      people.map(({ id }) => id),
    );
    doing.about = `${label.name} off ${sayNames(people)}`;
    doing.path = people.length === 1 ? `/people/${people[0].id}` : "/labels";
  });
}

/** A name that another label has is refused. */
export function editLabel(
  app: Pick<App, "db">,
  userId: UserId,
  id: string,
  change: { name: string; rhythmDays: number | null },
): Promise<Done<{ refused?: "taken" }>> {
  return asUserDoing(app, userId, "edit-label", async (tx, doing): Promise<{ refused?: "taken" }> => {
    const label = (await findLabel(tx, userId, id)) ?? notFound();
    if (await hasLabelNamed(tx, userId, change.name, { except: id })) return { refused: "taken" };
    if (label.name !== change.name || label.rhythmDays !== change.rhythmDays) await updateLabel(tx, userId, id, change);
    doing.about = change.name;
    doing.path = "/labels";
    return {};
  });
}

export function deleteLabel(app: Pick<App, "db">, userId: UserId, id: string): Promise<Done> {
  return asUserDoing(app, userId, "delete-label", async (tx, doing) => {
    const label = (await findLabel(tx, userId, id)) ?? notFound();
    await deleteLabelRow(tx, userId, id);
    doing.about = label.name;
    doing.path = "/labels";
  });
}
