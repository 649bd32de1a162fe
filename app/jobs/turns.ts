/** Runs what is of the same key one after the other, in this process. */
export type InTurn = (key: string, work: () => Promise<void>) => Promise<void>;

export function createTurns(): InTurn {
  const last = new Map<string, Promise<void>>();
  return async (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work, work);
    last.set(key, turn);
    try {
      await turn;
    } finally {
      if (last.get(key) === turn) last.delete(key);
    }
  };
}
