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

/** Which limit the account's own requests count against, if any. */
export function limitOf(request: Request): Limit | undefined {
  const { pathname } = new URL(request.url);
  if (request.method === "POST" && pathname === "/notes") return "log-note";
  // Each may cost a call to a language model.
  if (request.method === "POST" && /^\/notes\/[^/]+\/read-(by|again)$/.test(pathname)) return "read-again";
  if (request.method === "POST" && /^\/search\/ask(\/|$)/.test(pathname)) return "ask";
  if (request.method === "GET" && pathname === "/search") return "search";
  if (request.method === "POST" && /^\/people\/[^/]+\/photo$/.test(pathname)) return "photo";
  if (request.method === "POST" && pathname === "/people/bulk") return "bulk";
  return request.method === "GET" || request.method === "HEAD" ? undefined : "write";
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
