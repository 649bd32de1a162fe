import type { Tx } from "~db/client.server";
import { listFamily } from "~db/queries/family.server";
import { findPerson, insertPerson } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import {
  findSameTie,
  insertTie,
  listTies,
  setTieNature,
  softDeleteTie,
  toStoredTie,
  type TieContent,
} from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { findContradiction } from "~/family/contradiction";
import type { Nature, TieRelation } from "~/family/relation";
import { notFound } from "~/http/not-found";
import { asUserDoing, type Doing, type Done } from "./activity.server";

export interface TieChange {
  relation: TieRelation;
  /** Of a parent or a child: how they are one, where not by birth. */
  nature?: Nature | null;
}
export interface TieDraft extends TieChange {
  /** Somebody known, or the name of somebody new. */
  relative: { id: string } | { name: string };
}
/** Why it cannot be, in words for the person who entered it. Nothing was changed. */
export interface TieRefusal {
  refused: string;
}

/** Stands for somebody who is not there yet. */
const NOBODY_YET = "new";

/** The relative is the person's `relation`. What cannot be beside what is known is refused. */
export function addTie(
  app: App,
  userId: UserId,
  personId: string,
  { relative, ...change }: TieDraft,
): Promise<Done<{ id: string } | TieRefusal>> {
  return asUserDoing(app, userId, "add-tie", async (tx, doing) => {
    const person = (await findPerson(tx, userId, personId)) ?? notFound();
    const known = "id" in relative ? ((await findPerson(tx, userId, relative.id)) ?? notFound()) : null;
    const between = { person, relative: known ?? { id: NOBODY_YET, name: "name" in relative ? relative.name : "" } };
    const refused = await refuse(tx, userId, between, change, null);
    if (refused !== null) return { refused };
    const relativeId = known?.id ?? (await insertPerson(tx, userId, { name: between.relative.name, byHand: true }));
    return put(tx, userId, doing, { person, relative: { ...between.relative, id: relativeId } }, change);
  });
}

/** Says anew what the relative is to this person; reading a note again does not bring the old tie back. */
export function editTie(
  app: App,
  userId: UserId,
  personId: string,
  id: string,
  change: TieChange,
): Promise<Done<{ id: string } | TieRefusal>> {
  return asUserDoing(app, userId, "edit-tie", async (tx, doing) => {
    const person = (await findPerson(tx, userId, personId)) ?? notFound();
    const tie = (await listTies(tx, userId, personId)).find((each) => each.id === id) ?? notFound();
    const nature = change.nature ?? null;
    if (tie.relation === change.relation && tie.nature === nature) return { id };
    const refused = await refuse(tx, userId, { person, relative: tie.relative }, change, id);
    if (refused !== null) return { refused };
    if (tie.relation !== change.relation) await softDeleteTie(tx, userId, id);
    return put(tx, userId, doing, { person, relative: tie.relative }, change);
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

interface Between {
  person: Named;
  relative: Named;
}
interface Named {
  id: string;
  name: string;
}

/** `exceptId`: the tie that is being said anew. */
async function refuse(
  tx: Tx,
  userId: UserId,
  { person, relative }: Between,
  { relation, nature }: TieChange,
  exceptId: string | null,
): Promise<string | null> {
  const around = [person.id, relative.id].filter((id) => id !== NOBODY_YET);
  const family = await listFamily(tx, userId, around);
  const others = (await listTies(tx, userId, person.id)).map((tie) => ({
    id: tie.id,
    personId: person.id,
    relation: tie.relation,
    relativeId: tie.relative.id,
    nature: tie.nature,
  }));
  const inFamily = new Set(family.ties.map(({ id }) => id));
  const ties = [...family.ties, ...others.filter(({ id }) => !inFamily.has(id))].filter(({ id }) => id !== exceptId);
  const names = new Map([...family.people, person, relative].map(({ id, name }) => [id, name]));
  const told = { personId: person.id, relation, relativeId: relative.id, nature };
  return findContradiction(ties, told, (id) => names.get(id) ?? "Somebody")?.sentence ?? null;
}

/** The same tie entered twice is one. Those it is between become theirs who entered it. */
async function put(
  tx: Tx,
  userId: UserId,
  doing: Doing,
  { person, relative }: Between,
  { relation, nature = null }: TieChange,
): Promise<{ id: string }> {
  const content: TieContent = { personId: person.id, relation, relativeId: relative.id, word: null, nature };
  const tie = toStoredTie(content);
  const same = await findSameTie(tx, userId, tie, null);
  const id = same?.id ?? (await insertTie(tx, userId, tie, { byHand: true }));
  if (same) await setTieNature(tx, userId, id, tie.nature);
  await upsertSource(tx, userId, { tieId: id });
  for (const each of [person.id, relative.id]) await upsertSource(tx, userId, { personId: each });
  doing.about = `${person.name} and ${relative.name}`;
  doing.path = `/people/${person.id}`;
  return { id };
}
