import type { Tx } from "~db/client.server";
import { findPerson, insertPerson } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import { findSameTie, insertTie, listTies, softDeleteTie, toStoredTie } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import type { Relation } from "~/understand/extraction";
import { asUserDoing, type Done } from "./activity.server";

export interface TieDraft {
  relation: Relation;
  /** Somebody known, or the name of somebody new. */
  relative: { id: string } | { name: string };
}
export type TieRefusal = { refused: "same-person" };

/** The relative is the person's `relation`. A person is no relative of their own: that is refused. */
export function addTie(
  app: App,
  userId: UserId,
  personId: string,
  draft: TieDraft,
): Promise<Done<{ id: string } | TieRefusal>> {
  return asUserDoing(app, userId, "add-tie", async (tx, doing) => {
    const person = (await findPerson(tx, userId, personId)) ?? notFound();
    const { relative } = draft;
    if ("id" in relative && relative.id === personId) return { refused: "same-person" };
    const { id: relativeId, name } =
      "id" in relative
        ? ((await findPerson(tx, userId, relative.id)) ?? notFound())
        : { ...relative, id: await insertPerson(tx, userId, { name: relative.name, byHand: true }) };
    doing.about = `${person.name} and ${name}`;
    doing.path = `/people/${personId}`;
    return put(tx, userId, { personId, relation: draft.relation, relativeId });
  });
}

/** Says anew what the relative is to this person; reading a note again does not bring the old tie back. */
export function editTie(
  app: App,
  userId: UserId,
  personId: string,
  id: string,
  change: { relation: Relation },
): Promise<Done<{ id: string }>> {
  return asUserDoing(app, userId, "edit-tie", async (tx, doing) => {
    const person = (await findPerson(tx, userId, personId)) ?? notFound();
    const tie = (await listTies(tx, userId, personId)).find((each) => each.id === id) ?? notFound();
    if (tie.relation === change.relation) return { id };
    doing.about = `${person.name} and ${tie.relative.name}`;
    doing.path = `/people/${personId}`;
    await softDeleteTie(tx, userId, id);
    return put(tx, userId, { personId, relation: change.relation, relativeId: tie.relative.id });
  });
}

export function deleteTie(
  app: App,
  userId: UserId,
  id: string,
): Promise<Done<{ personId: string; relativeId: string }>> {
  return asUserDoing(app, userId, "delete-tie", async (tx, doing) => {
    const { personId, relativeId } = (await softDeleteTie(tx, userId, id)) ?? notFound();
    const [person, relative] = [await findPerson(tx, userId, personId), await findPerson(tx, userId, relativeId)];
    doing.about = [person?.name, relative?.name].filter(Boolean).join(" and ");
    doing.path = person ? `/people/${personId}` : null;
    return { personId, relativeId };
  });
}

/** The same tie entered twice is one. Those it is between become theirs who entered it. */
async function put(
  tx: Tx,
  userId: UserId,
  { personId, relation, relativeId }: { personId: string; relation: Relation; relativeId: string },
): Promise<{ id: string }> {
  const tie = toStoredTie({ personId, relation, relativeId, word: null });
  const same = await findSameTie(tx, userId, tie, null);
  const id = same?.id ?? (await insertTie(tx, userId, tie, { byHand: true }));
  await upsertSource(tx, userId, { tieId: id });
  for (const each of [personId, relativeId]) await upsertSource(tx, userId, { personId: each });
  return { id };
}
