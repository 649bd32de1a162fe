import { z } from "zod";
import type { UserId } from "~db/schema";

const userId = z.uuid().transform((id) => id as UserId);

/**
 * Every job there is. Payloads hold ids, never content; running a job twice leaves the same database. Retries wait twice
 * as long each time, from `retryDelay` seconds on.
 */
export const JOBS = {
  "read-note": {
    payload: z.object({ userId, noteId: z.uuid(), revision: z.number().int() }),
    retryLimit: 5,
    retryDelay: 2,
  },
  "embed-passages": {
    payload: z.object({ userId }),
    retryLimit: 5,
    retryDelay: 5,
  },
} as const;

export type JobName = keyof typeof JOBS;
export type Payload<Name extends JobName> = z.infer<(typeof JOBS)[Name]["payload"]>;
