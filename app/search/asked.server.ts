import type { Tx } from "~db/client.server";
import type { UserId } from "~db/schema";
import { findMeant, type Meant } from "./kin.server";
import type { Subject } from "./subject";

/** Who asks, and as of when. */
export interface Asked {
  tx: Tx;
  userId: UserId;
  /** ISO. */
  today: string;
  /** The reader's kind of English. */
  locale: string;
  /** Words (folded) that are no names. */
  notNames: ReadonlySet<string>;
}

export const MOST_ITEMS = 8;

export function meantBy(of: Subject, { tx, userId, notNames }: Asked): Promise<Meant[]> {
  return findMeant(tx, userId, of, notNames);
}
