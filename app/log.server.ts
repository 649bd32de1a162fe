import { pino, type Logger } from "pino";
import type { Env } from "~/env.server";

/** One JSON line each, written at once, so that the last line before the end is there too. */
export function createLogger(env: Pick<Env, "logLevel">, descriptor = 1): Logger {
  return pino(
    { level: env.logLevel, base: undefined, serializers: { err: describeError } },
    pino.destination({ dest: descriptor, sync: true }),
  );
}

/** Only what names the fault: a database error's detail holds the row, and with it what somebody wrote. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    code,
    constraint,
    cause: error.cause instanceof Error ? describeError(error.cause) : undefined,
  };
}
