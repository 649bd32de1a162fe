import type OpenAI from "openai";
import type { ChatCompletionChunk } from "openai/resources/chat/completions";
import { EndpointFailure, findRejectedParameter, isRejectedRequest, toFailure } from "./failure";
import { createItemFinder } from "./json-items";
import { FORMATS, OPTIONAL_NAMES, toParameters, type Format, type JsonRequest } from "./json-request";
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

/** What this server turns out not to know is remembered for as long as the process runs, and not tried again. */
export function createJsonStream(client: OpenAI, model: string, timeoutMs: number): JsonStream {
  let known: Format = FORMATS[0];
  const optional = new Set([...OPTIONAL_NAMES, COUNT] as const);

  return async (request, tell, signal) => {
    const late = AbortSignal.timeout(timeoutMs);
    const stop = AbortSignal.any([signal, late]);
    let usage = NO_USAGE;
    let format = known;
    for (;;) {
      let failure: EndpointFailure;
      try {
        const parameters = {
          ...toParameters(model, request, format, new Set(OPTIONAL_NAMES.filter((name) => optional.has(name)))),
          ...(optional.has(COUNT) && { stream_options: { include_usage: true } }),
          stream: true as const,
        };
        const chunks = await client.chat.completions.create(parameters, { signal: stop, maxRetries: 0 });
        const written = await readItems(chunks, tell);
        usage = addUsage(
          usage,
          written.counted ?? estimate(JSON.stringify(parameters.messages).length, written.length),
        );
        // A stream that is broken off by us ends as if it were complete.
        stop.throwIfAborted();
        if (written.end === "whole") {
          known = format;
          return { usage };
        }
        failure = written.broke ? toFailure(written.broke, usage) : new EndpointFailure(written.end, { usage });
        if (written.end !== "garbage" || written.broke) throw failure;
      } catch (error) {
        if (stop.aborted) throw new EndpointFailure(signal.aborted ? "abandoned" : "timeout", { usage });
        failure = toFailure(error, usage);
        if (!isRejectedRequest(error)) throw failure;
        const rejected = findRejectedParameter(error, optional);
        if (rejected) {
          optional.delete(rejected);
          continue;
        }
      }
      const next = FORMATS[FORMATS.indexOf(format) + 1];
      if (!next) throw failure;
      format = next;
    }
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
