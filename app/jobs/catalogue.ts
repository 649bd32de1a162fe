import { z } from "zod";
import type { UserId } from "~db/schema";

const userId = z.uuid().transform((id) => id as UserId);

export interface JobDefinition {
  payload: z.ZodType;
  retryLimit: number;
  /** Seconds before the first retry; each further one waits about twice as long. */
  retryDelay: number;
  /** One after the other for each account, over all processes: several at once would do the same work. */
  inTurn?: true;
  /** When it comes by itself, as cron has it, in UTC; such a job is nobody's own and its payload is empty. */
  schedule?: string;
}

/**
 * Every job there is. Payloads hold ids, never content; running a job twice leaves the same database. What fails to the
 * last is kept among those given up, for whoever runs Memoro to have done again.
 */
export const JOBS = {
  "read-note": {
    payload: z.object({ userId, noteId: z.uuid(), revision: z.number().int() }),
    retryLimit: 5,
    retryDelay: 2,
  },
  "embed-passages": {
    payload: z.object({ userId }),
    inTurn: true,
    retryLimit: 5,
    retryDelay: 5,
  },
  // Finds those whose morning it is; zones differ from UTC by quarters of an hour.
  "look-around": {
    payload: z.object({}),
    retryLimit: 1,
    retryDelay: 60,
    schedule: "*/15 * * * *",
  },
  "look-ahead": {
    payload: z.object({ userId, day: z.iso.date() }),
    retryLimit: 4,
    retryDelay: 120,
  },
  // Has each account seen to, just after the day begins where it begins first.
  "settle-over": {
    payload: z.object({}),
    retryLimit: 3,
    retryDelay: 60,
    schedule: "5 10 * * *",
  },
  "settle-account": {
    payload: z.object({ userId }),
    retryLimit: 3,
    retryDelay: 60,
  },
  "forget-old": {
    payload: z.object({}),
    retryLimit: 3,
    retryDelay: 60,
    schedule: "23 3 * * *",
  },
  "forget-account": {
    payload: z.object({ userId }),
    retryLimit: 3,
    retryDelay: 60,
  },
} as const satisfies Record<string, JobDefinition>;

export type JobName = keyof typeof JOBS;
export type Payload<Name extends JobName> = z.infer<(typeof JOBS)[Name]["payload"]>;
/** Jobs that are some account's: those that are sent. */
export type AccountJob = { [Name in JobName]: Payload<Name> extends { userId: UserId } ? Name : never }[JobName];
