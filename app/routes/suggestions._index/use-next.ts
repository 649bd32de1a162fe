import { useState } from "react";

interface Next {
  /** Undefined before any change, and where others only follow at the end. */
  id?: string;
  /** Raised with each change: the same one may be the next twice. */
  turn: number;
}

/**
 * Of a list of questions the one to go on with after a change: what stands where one was answered, left for later, or put back
 * because an answer was taken back.
 */
export function useNext(ids: readonly string[]): Next {
  const [last, setLast] = useState<{ ids: readonly string[]; next: Next }>({ ids, next: { turn: 0 } });
  if (ids.join() === last.ids.join()) return last.next;
  const changed = last.ids.findIndex((id, index) => id !== ids[index]);
  const next = { id: changed >= 0 ? (ids[changed] ?? ids.at(-1)) : undefined, turn: last.next.turn + 1 };
  setLast({ ids, next });
  return next;
}
