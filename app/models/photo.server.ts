import { findPerson } from "~db/queries/person.server";
import { insertPhoto, setPersonPhoto } from "~db/queries/photo.server";
import { upsertSource } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { asUserDoing } from "./activity.server";
import { makePortrait } from "./photo-image.server";

/** A file that is no picture, or of a kind that can't be read here, is refused. The photo before is kept for taking back. */
export async function setPhoto(
  app: Pick<App, "db">,
  userId: UserId,
  personId: string,
  file: Buffer,
): Promise<{ activityId: string | null } | { refused: "unreadable" }> {
  const portrait = await makePortrait(file);
  if (!portrait) return { refused: "unreadable" };
  return asUserDoing(app, userId, "set-photo", async (tx, doing) => {
    const { id, name } = (await findPerson(tx, userId, personId)) ?? notFound();
    const photoId = await insertPhoto(tx, userId, { personId: id, ...portrait });
    await setPersonPhoto(tx, userId, id, photoId);
    await upsertSource(tx, userId, { personId: id });
    doing.about = name;
    doing.path = `/people/${id}`;
  });
}

export function removePhoto(
  app: Pick<App, "db">,
  userId: UserId,
  personId: string,
): Promise<{ activityId: string | null }> {
  return asUserDoing(app, userId, "set-photo", async (tx, doing) => {
    const { id, name, photoId } = (await findPerson(tx, userId, personId)) ?? notFound();
    if (photoId === null) return;
    await setPersonPhoto(tx, userId, id, null);
    doing.about = name;
    doing.path = `/people/${id}`;
  });
}
