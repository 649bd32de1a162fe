import { matchPath } from "@remix-run/react";
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from "rate-limiter-flexible";
import { openRateLimitStore } from "~db/queries/rate-limit.server";
import type { App } from "~/app.server";

/** How often within how many seconds: sign-in for one address, the others for one account. Exports count with imports. */
const LIMITS = {
  "sign-in": { points: 20, duration: 600 },
  "log-note": { points: 60, duration: 60 },
  // It may cost a call to a language model, as asking does.
  "read-again": { points: 20, duration: 60 },
  // Results come as one types, a few times a second.
  search: { points: 300, duration: 60 },
  export: { points: 10, duration: 600 },
  ask: { points: 20, duration: 60 },
  // Decoding a picture, and a change to hundreds of people at once, take the server longer than the one who asks.
  photo: { points: 60, duration: 600 },
  bulk: { points: 60, duration: 60 },
  // Whatever else is sent: more than anybody does by hand.
  write: { points: 300, duration: 60 },
};
export type Limit = keyof typeof LIMITS;

export interface RateLimiter {
  /** Counts one; over the limit, the seconds until it will be let through again. */
  take(limit: Limit, key: string): Promise<number | undefined>;
}

/** Counted in the database where several processes may share it, and in this process on the embedded engine. */
export function createRateLimiter(on: boolean, app: Pick<App, "db" | "engine">): RateLimiter {
  const names = Object.keys(LIMITS) as Limit[];
  const limiters = Object.fromEntries(names.map((name) => [name, createLimiter(name, app)])) as Record<
    Limit,
    RateLimiterAbstract
  >;
  return {
    async take(limit, key) {
      if (!on) return undefined;
      try {
        await limiters[limit].consume(key);
        return undefined;
      } catch (error) {
        if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
        throw error;
      }
    },
  };
}

const READING = ["GET", "HEAD"];
const LIMITED: [sending: boolean, pattern: string, limit: Limit][] = [
  [true, "/notes", "log-note"],
  [true, "/notes/:id/read-by", "read-again"],
  [true, "/notes/:id/read-again", "read-again"],
  [true, "/search/ask", "ask"],
  [true, "/search/ask/stream", "ask"],
  [false, "/search", "search"],
  [true, "/people/:id/photo", "photo"],
  [true, "/people/bulk", "bulk"],
];

/** Which limit the account's own requests count against, if any; paths are read as the router reads them. */
export function limitOf(request: Request): Limit | undefined {
  const pathname = decodeURI(new URL(request.url).pathname);
  const sending = !READING.includes(request.method);
  const limited = LIMITED.find(([sent, pattern]) => sent === sending && matchPath(pattern, pathname));
  return limited?.[2] ?? (sending ? "write" : undefined);
}

/** While the database is away each process counts for itself, so that nobody is let in without being counted. */
function createLimiter(name: Limit, { db, engine }: Pick<App, "db" | "engine">): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ ...LIMITS[name], keyPrefix: name });
  if (engine === "embedded") return memory;
  return new RateLimiterPostgres({
    ...LIMITS[name],
    keyPrefix: name,
    storeClient: openRateLimitStore(db),
    storeType: "pool",
    tableName: "rate_limit",
    tableCreated: true,
    insuranceLimiter: memory,
  });
}
