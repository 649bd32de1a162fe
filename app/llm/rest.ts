import { EndpointFailure, type FailureKind } from "./failure";

/** Failures that the next request would most likely meet too. */
const PASSING: readonly FailureKind[] = ["unreachable", "timeout", "busy", "failing"];
const REST_MS = 30_000;
const LONGEST_REST_MS = 10 * 60_000;

/** Runs what asks the endpoint, unless it rests. */
export type Guard = <T>(ask: () => Promise<T>) => Promise<T>;

/**
 * After a failure that will not pass at once the endpoint is left alone for half a minute, or for as long as it asked:
 * notes in the queue are then read by rules right away and do not each wait for it to time out.
 */
export function createGuard(now: () => number): Guard {
  let restsUntil = 0;
  return async (ask) => {
    if (now() < restsUntil) throw new EndpointFailure("resting");
    try {
      return await ask();
    } catch (error) {
      if (error instanceof EndpointFailure && PASSING.includes(error.kind)) {
        restsUntil = now() + Math.min(error.retryAfterMs ?? REST_MS, LONGEST_REST_MS);
      }
      throw error;
    }
  };
}
