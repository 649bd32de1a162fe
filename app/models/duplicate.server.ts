import type { Tx } from "~db/client.server";
import { listLikelyDuplicates as listPairs, type LikelyDuplicate } from "~db/queries/duplicate.server";
import type { UserId } from "~db/schema";
import { nameForms } from "~/understand/who/nickname";

/** Pairs that may be one person, the surest first, with the reason in words. */
export function listLikelyDuplicates(tx: Tx, userId: UserId, { limit }: { limit: number }): Promise<LikelyDuplicate[]> {
  return listPairs(tx, userId, { limit, formsOf: nameForms });
}

/** Whether there is any such pair to be asked about. */
export async function hasLikelyDuplicates(tx: Tx, userId: UserId): Promise<boolean> {
  return (await listLikelyDuplicates(tx, userId, { limit: 1 })).length > 0;
}
