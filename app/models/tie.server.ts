import { asUser, type Tx } from "~db/client.server";
import { findPerson, insertPerson } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import { findSameTie, insertTie, listTies, softDeleteTie, toStoredTie } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import type { Relation } from "~/understand/extraction";

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
): Promise<{ id: string } | TieRefusal> {
  return asUser(app.db, userId, async (tx) => {
    if (!(await findPerson(tx, userId, personId))) notFound();
    const { relative } = draft;
    if ("id" in relative && relative.id === personId) return { refused: "same-person" };
    if ("id" in relative && !(await findPerson(tx, userId, relative.id))) notFound();
    const relativeId =
      "id" in relative ? relative.id : await insertPerson(tx, userId, { name: relative.name, byHand: true });
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
): Promise<{ id: string }> {
  return asUser(app.db, userId, async (tx) => {
    const tie = (await listTies(tx, userId, personId)).find((each) => each.id === id) ?? notFound();
    if (tie.relation === change.relation) return { id };
    await softDeleteTie(tx, userId, id);
    return put(tx, userId, { personId, relation: change.relation, relativeId: tie.relative.id });
  });
}

export function deleteTie(app: App, userId: UserId, id: string): Promise<{ personId: string; relativeId: string }> {
  return asUser(app.db, userId, async (tx) => (await softDeleteTie(tx, userId, id)) ?? notFound());
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
