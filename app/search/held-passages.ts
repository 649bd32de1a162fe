import type { UserId } from "~db/schema";
import { termsOf } from "~/embed/terms";
import type { RankablePassage } from "./rank";

/** Of all accounts together, some 20 MB. */
const MOST_HELD = 20_000;
/** After its last search an account's are let go: it may be deleted by another process. */
const HELD_FOR_MS = 15 * 60_000;

/** The terms of the passages that an account's searches rank: while one types the same ones come again and again. */
export interface HeldPassages {
  of(userId: UserId): (text: string) => RankablePassage;
  /** The account is gone. */
  forget(userId: UserId): void;
}

export function createHeldPassages(now: () => number = Date.now): HeldPassages {
  /** Those asked longest ago first. */
  const held = new Map<UserId, { passages: Map<string, RankablePassage>; askedAt: number }>();

  function letGo(): void {
    let size = [...held.values()].reduce((sum, { passages }) => sum + passages.size, 0);
    for (const [userId, { passages, askedAt }] of held) {
      if (size <= MOST_HELD && now() - askedAt <= HELD_FOR_MS) return;
      size -= passages.size;
      held.delete(userId);
    }
  }

  return {
    of(userId) {
      const passages = held.get(userId)?.passages ?? new Map<string, RankablePassage>();
      held.delete(userId);
      held.set(userId, { passages, askedAt: now() });
      letGo();
      return (text) => {
        let passage = passages.get(text);
        if (!passage) passages.set(text, (passage = { text, terms: termsOf(text) }));
        return passage;
      };
    },
    forget: (userId) => void held.delete(userId),
  };
}
