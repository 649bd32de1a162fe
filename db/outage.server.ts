import { EngineStopped } from "./engine.server";

/** Why nothing can be read or written just now, through no fault of a statement. */
export type Outage = "away" | "full" | "read-only";

/** By what Postgres calls it: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const AWAY = [/^08/, /^57P0[1235]$/, /^53[0234]00$/, /^58030$/, /^25P03$/];
/** Ended by the server: it took longer than anybody waits. */
const TOO_LONG = "57014";
const FULL = "53100";
const READ_ONLY = "25006";
/** Of the network, on the way there. */
const NETWORK = /^(?:ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
/** node-postgres and its pool have words for these and no codes. */
const LOST =
  /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed|Query read timeout|Cannot use a pool after)/;

/** Undefined where the error is something else. */
export function findOutage(error: unknown): Outage | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  if (code === FULL || /No space left on device/.test(error.message)) return "full";
  if (code === READ_ONLY || /Read-only file system/.test(error.message)) return "read-only";
  if (error instanceof EngineStopped || LOST.test(error.message)) return "away";
  if (typeof code !== "string") return undefined;
  return code === TOO_LONG || NETWORK.test(code) || AWAY.some((codes) => codes.test(code)) ? "away" : undefined;
}
