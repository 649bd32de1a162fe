import fc from "fast-check";
import { reading } from "./random-reading";

/** What adds to what is known, and takes nothing away. */
const ADDS = ["add fact", "add tie", "add follow-up", "add encounter"] as const;
const CHANGES = [
  "edit fact",
  "delete fact",
  "edit tie",
  "delete tie",
  "edit follow-up",
  "snooze follow-up",
  "complete follow-up",
  "reopen follow-up",
  "delete follow-up",
  "answer",
  "leave out",
  "merge",
  "unmerge",
  "undo note",
  "delete note",
  "delete person",
] as const;

/** `pick` and `other` count through what there is to do it to. */
const byHand = <Does extends string>(...does: readonly Does[]) =>
  fc.record({ does: fc.constantFrom(...does), pick: fc.nat(50), other: fc.nat(50) });
const logs = fc.record({ does: fc.constant("log" as const), told: reading });

/** What somebody may do, to whichever there is. */
export const action = fc.oneof(
  { arbitrary: logs, weight: 2 },
  { arbitrary: fc.record({ does: fc.constant("edit note" as const), told: reading, pick: fc.nat(50) }), weight: 1 },
  { arbitrary: byHand(...ADDS, ...CHANGES), weight: 5 },
);
export const addition = fc.oneof({ arbitrary: logs, weight: 2 }, { arbitrary: byHand(...ADDS), weight: 2 });

export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;
export type ByHand = Extract<Action, { other: number }>;
