import fc from "fast-check";
import { expect, it } from "vitest";
import { openTestApp } from "../support/app";
import { openNotebook } from "../support/notebook";
import { action } from "../support/random-action";
import { reading } from "../support/random-reading";

const RUNS = Number(process.env.PROPERTY_RUNS ?? 12);
const TIMEOUT_MS = 180_000 + RUNS * 5_000;

const app = await openTestApp();
const earlier = fc.array(reading, { minLength: 1, maxLength: 3 });

it(
  "knows at each step back what was known at that step forward, when everything done is undone in reverse order",
  () =>
    fc.assert(
      fc.asyncProperty(earlier, fc.array(action, { minLength: 1, maxLength: 7 }), async (notes, actions) => {
        const { act, known } = await openNotebook(app, notes);
        const done: { undo: () => Promise<unknown>; before: Awaited<ReturnType<typeof known>> }[] = [];
        for (const each of actions) {
          const before = await known();
          const undo = await act(each);
          if (undo) done.push({ undo, before });
        }
        for (const { undo, before } of done.reverse()) {
          await undo();
          expect(await known()).toEqual(before);
        }
      }),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);

it(
  "never fails when what was done is undone in any order and twice, and reading every note again then changes nothing",
  () =>
    fc.assert(
      fc.asyncProperty(
        earlier,
        fc.array(fc.record({ action, order: fc.nat(1000) }), { minLength: 1, maxLength: 7 }),
        async (notes, actions) => {
          const { act, known, readAllAgain } = await openNotebook(app, notes);
          const undos: { undo: () => Promise<unknown>; order: number }[] = [];
          for (const { action, order } of actions) {
            const undo = action.does === "log" ? null : await act(action);
            if (undo) undos.push({ undo, order });
          }
          for (const { undo } of undos.sort((a, b) => a.order - b.order)) {
            await undo();
            await undo();
          }
          await readAllAgain();
          const once = await known();
          await readAllAgain();
          expect(await known()).toEqual(once);
        },
      ),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);
