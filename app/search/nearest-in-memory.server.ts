import type { Logger } from "pino";
import { asUser, type Db, type Tx } from "~db/client.server";
import { findPassagesByVector, keepPresent, listVectors, type NearCandidate } from "~db/queries/search.server";
import type { UserId } from "~db/schema";
import type { Nearest, QuestionVector } from "./nearest.server";
import { VectorList } from "./vector-list";

/** Held at most, of all accounts together: some 90 MB. An account with more is compared by the engine. */
const MOST_HELD = 60_000;
const LOADED_AT_ONCE = 500;

interface Held {
  list: VectorList;
  state: "loading" | "loaded" | "too many";
}

/**
 * For the embedded engine, where comparing 10,000 vectors holds up every page for longer than all the rest of a search: the
 * account's vectors in memory, read when it first searches. One process has that engine to itself and tells of all it saves;
 * what is gone by now is noticed when it is found. Until all are there the engine is asked.
 */
export function createNearestInMemory(db: Db, log: Logger): Nearest {
  const held = new Map<string, Held>();
  let loading = Promise.resolve();
  let closed = false;

  const keyOf = (userId: UserId, model: string) => `${userId} ${model}`;

  async function load(userId: UserId, model: string, into: Held): Promise<void> {
    for (let after: string | undefined; !closed;) {
      const from = after;
      const last = await asUser(db, userId, async (tx) => {
        const rows = await listVectors(tx, userId, model, { after: from, limit: LOADED_AT_ONCE });
        for (const { id, vector } of rows) into.list.set(id, vector);
        return rows.length === LOADED_AT_ONCE ? rows.at(-1)?.id : undefined;
      });
      if (into.list.size > MOST_HELD) {
        Object.assign(into, { list: new VectorList(), state: "too many" } satisfies Held);
        return;
      }
      if (last === undefined) {
        into.state = "loaded";
        return;
      }
      after = last;
    }
  }

  function startLoading(userId: UserId, model: string): void {
    const key = keyOf(userId, model);
    const into: Held = { list: new VectorList(), state: "loading" };
    held.set(key, into);
    loading = loading
      .then(() => load(userId, model, into))
      .then(() => forgetLongUnused(held, key))
      .catch((error: unknown) => {
        held.delete(key);
        if (!closed) log.error({ err: error }, "vectors could not be held in memory");
      });
  }

  async function find(tx: Tx, userId: UserId, asked: QuestionVector, limit: number): Promise<NearCandidate[]> {
    const key = keyOf(userId, asked.model);
    const mine = held.get(key);
    if (!mine) startLoading(userId, asked.model);
    if (mine?.state !== "loaded") return findPassagesByVector(tx, asked, limit);
    held.delete(key);
    held.set(key, mine);
    for (;;) {
      const near = await mine.list.nearest(asked.vector, limit);
      const present = await keepPresent(tx, userId, asked.model, near);
      if (present.length === near.length) return present;
      const ids = new Set(present.map(({ id }) => id));
      for (const { id } of near) if (!ids.has(id)) mine.list.delete(id);
    }
  }

  return {
    find,
    add(userId, model, embedded) {
      const mine = held.get(keyOf(userId, model));
      if (!mine || mine.state === "too many") return;
      for (const { id, vector } of embedded) mine.list.set(id, vector);
    },
    holds: (userId, model) => held.get(keyOf(userId, model))?.state === "loaded",
    forget(userId) {
      for (const key of held.keys()) if (key.startsWith(`${userId} `)) held.delete(key);
    },
    async close() {
      closed = true;
      await loading;
    },
  };
}

/** Those asked longest ago go first, and what was just loaded last. */
function forgetLongUnused(held: Map<string, Held>, justLoaded: string): void {
  let size = [...held.values()].reduce((sum, { list }) => sum + list.size, 0);
  for (const [key, { list }] of held) {
    if (size <= MOST_HELD) return;
    if (key === justLoaded) continue;
    size -= list.size;
    held.delete(key);
  }
}
