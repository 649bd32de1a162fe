import type { Tx } from "~db/client.server";
import { findPassagesByVector, type NearCandidate } from "~db/queries/search.server";
import type { UserId } from "~db/schema";

/** A question as one model sees it. */
export interface QuestionVector {
  model: string;
  vector: Float32Array;
}

/** What finds an account's passages by meaning: Postgres itself, or, for the embedded engine, this process. */
export interface Nearest {
  /** Nearest first. */
  find(tx: Tx, userId: UserId, asked: QuestionVector, limit: number): Promise<NearCandidate[]>;
  /** Told of every vector once it is saved. */
  add(userId: UserId, model: string, embedded: readonly { id: string; vector: Float32Array }[]): void;
  /** Whether it answers without asking the database to compare. */
  holds(userId: UserId, model: string): boolean;
  /** The account is gone. */
  forget(userId: UserId): void;
  /** Starts no more work of its own, and waits for what is under way. */
  close(): Promise<void>;
}

export const nearestInDatabase: Nearest = {
  find: (tx, _userId, asked, limit) => findPassagesByVector(tx, asked, limit),
  add: () => {},
  holds: () => false,
  forget: () => {},
  close: () => Promise.resolve(),
};
