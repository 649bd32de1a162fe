import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface Photo {
  mediaType: string;
  bytes: Buffer;
}

/** Of this person, or of one who was merged into them or they into. */
export function findPhoto(
  tx: Tx,
  userId: UserId,
  { personId, photoId }: { personId: string; photoId: string },
): Promise<Photo | undefined> {
  return tx
    .selectFrom("photo")
    .innerJoin("person as of", (join) =>
      join.onRef("of.user_id", "=", "photo.user_id").onRef("of.id", "=", "photo.person_id"),
    )
    .innerJoin("person as asked", (join) =>
      join.onRef("asked.user_id", "=", "of.user_id").onRef("asked.kept_id", "=", "of.kept_id"),
    )
    .select(["photo.media_type as mediaType", "photo.bytes"])
    .where("photo.user_id", "=", userId)
    .where("photo.id", "=", photoId)
    .where("asked.id", "=", personId)
    .where("asked.deleted_at", "is", null)
    .executeTakeFirst();
}

export async function insertPhoto(
  tx: Tx,
  userId: UserId,
  { personId, mediaType, bytes }: Photo & { personId: string },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("photo")
    .values({ user_id: userId, id, person_id: personId, media_type: mediaType, bytes })
    .execute();
  return id;
}

export async function setPersonPhoto(tx: Tx, userId: UserId, personId: string, photoId: string | null): Promise<void> {
  await tx
    .updateTable("person")
    .set({ photo_id: photoId, updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", personId)
    .execute();
}
