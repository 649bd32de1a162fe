import { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";
import { NO_USAGE, type Usage } from "./usage";

/** Why an endpoint gave no answer that can be used. */
export type FailureKind =
  /** No connection, or it broke. */
  | "unreachable"
  | "timeout"
  /** Too many requests, or nothing left to spend. */
  | "busy"
  /** A fault of its own. */
  | "failing"
  /** It does not take our request: the key, the model's name, a parameter. */
  | "rejected"
  /** Left alone for a while after one of those above. */
  | "resting"
  /** Nobody waits for the answer any more. */
  | "abandoned"
  /** The model would not answer. */
  | "refused"
  /** The answer ended before it was complete. */
  | "cut off"
  /** An answer that is not what was asked for. */
  | "garbage";

/**
 * Its message is ours alone. What the far end wrote is left out, and there is no `cause`: an error from there may repeat
 * the text of a note, or the key.
 */
export class EndpointFailure extends Error {
  override readonly name = "EndpointFailure";
  readonly kind: FailureKind;
  /** What was spent on the way here. */
  readonly usage: Usage;
  /** How long it asked to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: FailureKind,
    { detail, usage = NO_USAGE, retryAfterMs }: { detail?: string; usage?: Usage; retryAfterMs?: number } = {},
  ) {
    super(`The endpoint: ${detail ? `${kind} (${detail})` : kind}`);
    this.kind = kind;
    this.usage = usage;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Whatever was thrown while the endpoint was asked, as a failure; one that is none of the network's is a broken answer. */
export function toFailure(error: unknown, usage: Usage = NO_USAGE): EndpointFailure {
  if (error instanceof EndpointFailure) return error;
  if (error instanceof APIConnectionTimeoutError) return new EndpointFailure("timeout", { usage });
  if (error instanceof APIConnectionError) return new EndpointFailure("unreachable", { usage });
  if (!(error instanceof APIError)) {
    return new EndpointFailure(error instanceof SyntaxError ? "garbage" : "unreachable", { usage });
  }
  const { status } = error as { status: number | undefined };
  const detail = [status, plainWord(error.code), plainWord(error.param)].filter(Boolean).join(" ");
  const retryAfterMs = readRetryAfter(error.headers as Headers | undefined);
  return new EndpointFailure(kindOf(status), { detail, usage, retryAfterMs });
}

/** It does not understand the request; in another form it might. */
export function isRejectedRequest(error: unknown): error is APIError {
  return error instanceof APIError && (error.status === 400 || error.status === 422 || error.status === 501);
}

/** Which of our parameters the far end complains of; servers name it in one of several places. */
export function findRejectedParameter<Name extends string>(error: APIError, names: Iterable<Name>): Name | undefined {
  const told = `${error.param ?? ""} ${error.message} ${JSON.stringify(error.error ?? null)}`;
  for (const name of names) if (told.includes(name)) return name;
  return undefined;
}

function kindOf(status: number | undefined): FailureKind {
  if (status === undefined) return "unreachable";
  if (status === 408) return "timeout";
  if (status === 429 || status === 402) return "busy";
  return status >= 500 ? "failing" : "rejected";
}

/** An error code such as "model_not_found", and nothing that could be a sentence of somebody's. */
function plainWord(word: unknown): string | undefined {
  return typeof word === "string" && /^[a-z][a-z0-9_.]{0,63}$/.test(word) ? word : undefined;
}

function readRetryAfter(headers: Headers | undefined): number | undefined {
  const told = headers?.get("retry-after");
  if (!told) return undefined;
  const ms = /^\d+(\.\d+)?$/.test(told) ? Number(told) * 1000 : Date.parse(told) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
