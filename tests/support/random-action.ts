import fc from "fast-check";
import { reading } from "./random-reading";

/** What somebody may do, to whichever there is: `pick` counts through what there is to do it to. */
export const action = fc.oneof(
  { arbitrary: fc.record({ does: fc.constant("log" as const), told: reading }), weight: 2 },
  {
    arbitrary: fc.record({
      does: fc.constantFrom(
        "edit fact",
        "delete fact",
        "add fact",
        "add tie",
        "delete tie",
        "answer",
        "leave out",
        "merge",
        "unmerge",
        "delete note",
        "delete person",
        "complete follow-up",
        "delete follow-up",
      ),
      pick: fc.nat(50),
      other: fc.nat(50),
    }),
    weight: 5,
  },
);
export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;
