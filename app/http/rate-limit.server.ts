import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How often within how many seconds: sign-in for one address, the others for one account. */
const LIMITS = {
  "sign-in": { points: 20, duration: 600 },
  "log-note": { points: 60, duration: 60 },
  "read-again": { points: 20, duration: 60 },
  search: { points: 120, duration: 60 },
};
export type Limit = keyof typeof LIMITS;

export interface RateLimiter {
  /** Counts one; over the limit, the seconds until it will be let through again. */
  take(limit: Limit, key: string): Promise<number | undefined>;
}

/** Counted in this process: several of them together let through so many times more. */
export function createRateLimiter(on: boolean): RateLimiter {
  const limiters = {
    "sign-in": new RateLimiterMemory(LIMITS["sign-in"]),
    "log-note": new RateLimiterMemory(LIMITS["log-note"]),
    "read-again": new RateLimiterMemory(LIMITS["read-again"]),
    search: new RateLimiterMemory(LIMITS.search),
  };
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
  if (request.method === "GET" && pathname === "/search") return "search";
  return undefined;
}
