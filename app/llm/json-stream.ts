import type OpenAI from "openai";
import type { ChatCompletionChunk, ChatCompletionCreateParamsStreaming } from "openai/resources/chat/completions";
import { EndpointFailure, toFailure } from "./failure";
import { createFormatFallback } from "./format-fallback";
import { createItemFinder } from "./json-items";
import { OPTIONAL_NAMES, toParameters, type JsonRequest } from "./json-request";
import { addUsage, NO_USAGE, readUsage, type Usage } from "./usage";

/**
 * Asks one model for a JSON object that holds a list, and tells each item of the list as soon as it is written. A person
 * waits, so that nothing is tried again by itself; `signal` says that they no longer do, and the endpoint is told so.
 * Rejects with an `EndpointFailure`; items told before that are good.
 */
export type JsonStream = (
  request: JsonRequest,
  tell: (item: unknown) => void,
  signal: AbortSignal,
) => Promise<{ usage: Usage }>;

/** Asks for the count at the stream's end; some servers don't know it. */
const COUNT = "stream_options";

export function createJsonStream(client: OpenAI, model: string, timeoutMs: number): JsonStream {
  const fallBack = createFormatFallback([...OPTIONAL_NAMES, COUNT] as const);

  return (request, tell, signal) => {
    const late = AbortSignal.timeout(timeoutMs);
    const stop = AbortSignal.any([signal, late]);
    let usage = NO_USAGE;
    const write = async (parameters: ChatCompletionCreateParamsStreaming) => {
      const chunks = await client.chat.completions.create(parameters, { signal: stop, maxRetries: 0 });
      const written = await readItems(chunks, tell);
      const guess = () => estimate(JSON.stringify(parameters.messages).length, written.length);
      usage = addUsage(usage, written.counted ?? guess());
      // A stream that is broken off by us ends as if it were complete.
      stop.throwIfAborted();
      if (written.broke) throw toFailure(written.broke, usage);
      return written.end;
    };
    return fallBack({
      used: () => usage,
      async ask(format, optional) {
        const end = await write({
          ...toParameters(model, request, format, new Set(OPTIONAL_NAMES.filter((name) => optional.has(name)))),
          ...(optional.has(COUNT) && { stream_options: { include_usage: true } }),
          stream: true,
        }).catch((error: unknown) => {
          throw stop.aborted ? new EndpointFailure(signal.aborted ? "abandoned" : "timeout", { usage }) : error;
        });
        if (end === "whole") return { usage };
        const failure = new EndpointFailure(end, { usage });
        if (end !== "garbage") throw failure;
        return failure;
      },
    });
  };
}

interface Written {
  end: "whole" | "refused" | "cut off" | "garbage";
  /** What was thrown in the middle of it. */
  broke?: unknown;
  /** In characters. */
  length: number;
  counted?: Usage;
}

async function readItems(
  chunks: AsyncIterable<Partial<ChatCompletionChunk>>,
  tell: (item: unknown) => void,
): Promise<Written> {
  let items = 0;
  const finder = createItemFinder((item) => {
    items++;
    tell(item);
  });
  let length = 0;
  let counted: Usage | undefined;
  let reason: string | null | undefined;
  let refused = false;
  let broke: unknown;
  try {
    for await (const { usage, choices } of chunks) {
      if (usage) counted = readUsage(usage);
      const choice = choices?.[0];
      const piece = choice?.delta?.content;
      if (typeof piece === "string") {
        length += piece.length;
        finder.add(piece);
      }
      refused ||= Boolean(choice?.delta?.refusal) || choice?.finish_reason === "content_filter";
      reason = choice?.finish_reason ?? reason;
    }
  } catch (error) {
    broke = error;
  }
  const broken = reason === "length" || items > 0 ? "cut off" : "garbage";
  const end = refused ? "refused" : finder.isWhole() && reason !== "length" ? "whole" : broken;
  return { end, length, ...(counted && { counted }), ...(broke !== undefined && { broke }) };
}

/** What was not counted for us (the endpoint does not, or the answer was not awaited) is guessed at four characters a token. */
function estimate(sent: number, written: number): Usage {
  return { inputTokens: Math.ceil(sent / 4), outputTokens: Math.ceil(written / 4) };
}
