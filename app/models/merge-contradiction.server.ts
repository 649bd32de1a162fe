import type { Tx } from "~db/client.server";
import { listFamily } from "~db/queries/family.server";
import { findPerson } from "~db/queries/person.server";
import { listTies } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import { findMergeContradictions, type MergeContradiction } from "~/family/merge-contradiction";
import { notFound } from "~/http/not-found";

/** Ties of the one who would be merged that cannot stand beside those of the one who is kept. */
export async function listMergeContradictions(
  tx: Tx,
  userId: UserId,
  { keptId, mergedId }: { keptId: string; mergedId: string },
): Promise<MergeContradiction[]> {
  const kept = (await findPerson(tx, userId, keptId)) ?? notFound();
  const merged = (await findPerson(tx, userId, mergedId)) ?? notFound();
  const family = await listFamily(tx, userId, [kept.id, merged.id]);
  const names = new Map([...family.people, kept, merged].map(({ id, name }) => [id, name]));
  const ties = new Map(family.ties.map((tie) => [tie.id, tie]));
  // Godparents and who introduced whom are no family, and each is it one way only.
  for (const { id: personId } of [kept, merged]) {
    for (const { id, relation, relative, nature } of await listTies(tx, userId, personId)) {
      names.set(relative.id, relative.name);
      if (!ties.has(id)) ties.set(id, { id, personId, relation, relativeId: relative.id, nature });
    }
  }
  return findMergeContradictions([...ties.values()], { keptId: kept.id, mergedId: merged.id }, (id) => {
    return names.get(id) ?? "Somebody";
  });
}
