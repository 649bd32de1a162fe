import { setTimeout as sleep } from "node:timers/promises";
import { makeCast, writeNote } from "../bench/notes";
import type { Site } from "./site";

const CAST = makeCast(7, 2000);

export interface Sent {
  key: string;
  body: string;
}

/** Notes without end, the same ones each time: of few enough people that most are of somebody known. */
export function* writeNotes(prefix: string, seed = 7): Generator<Sent> {
  for (let place = 0; ; place++) {
    yield { key: `${prefix}-${place}`, body: writeNote(seed, CAST, place % 100_000, 100_000).body };
  }
}

export interface Load {
  sent: Map<string, Sent>;
  acknowledged: Set<string>;
  /** Milliseconds, of those acknowledged. */
  times: number[];
  statuses: Map<number, number>;
  /** Lets go once those under way are answered. */
  stop(): Promise<void>;
}

/** So many at once log notes, one after the other, until it is stopped; `onAcknowledged` at each answer. */
export function startLoad(
  sites: readonly Site[],
  notes: Generator<Sent>,
  clients: number,
  { onAcknowledged = () => {}, pauseMs = 0 }: { onAcknowledged?: () => void; pauseMs?: number } = {},
): Load {
  let stopping = false;
  const load = {
    sent: new Map<string, Sent>(),
    acknowledged: new Set<string>(),
    times: [] as number[],
    statuses: new Map<number, number>(),
  };
  const client = async (number: number) => {
    const site = sites[number % sites.length];
    while (!stopping) {
      const note = notes.next().value as Sent;
      load.sent.set(note.key, note);
      const started = performance.now();
      const status = await site.log(note);
      load.statuses.set(status, (load.statuses.get(status) ?? 0) + 1);
      if (status === 303) {
        load.acknowledged.add(note.key);
        load.times.push(performance.now() - started);
        onAcknowledged();
      }
      await sleep(status === 303 ? pauseMs : 100);
    }
  };
  const clientsDone = Promise.all(Array.from({ length: clients }, (_, number) => client(number)));
  return {
    ...load,
    async stop() {
      stopping = true;
      await clientsDone;
    },
  };
}
