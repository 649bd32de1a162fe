import type { Embedder } from "~/embed";
import type { EndpointSettings } from "~/env.server";
import type { Metrics } from "~/metrics.server";
import { createAsker, type Asker } from "./ask/run";
import { createClient } from "./client.server";
import { createEndpointEmbedder } from "./embedder";
import { createJsonChat } from "./json-chat";
import { createJsonStream } from "./json-stream";
import { createEndpointReader, type EndpointReader } from "./read-note/run";
import { createGuard } from "./rest";

/** A model elsewhere: what it reads, answers and embeds with, and what that may cost. */
export interface Endpoint {
  reader: EndpointReader;
  asker: Asker;
  /** Undefined: texts are embedded by the built-in space. */
  embedder: Embedder | undefined;
  prices: EndpointSettings["prices"];
  monthly: EndpointSettings["monthly"];
}

/** Nothing is sent before the first note is read. */
export function openEndpoint(
  settings: EndpointSettings,
  now: () => number = Date.now,
  calls?: Metrics["endpointCalls"],
): Endpoint {
  const { readingModel, embeddingModel, prices, monthly, timeoutMs } = settings;
  const client = createClient(settings, calls);
  // The same model at the same place: what reading found it unable to do just now, answering need not try.
  const guard = createGuard(now);
  return {
    reader: createEndpointReader(createJsonChat(client, readingModel), readingModel, guard),
    asker: createAsker(createJsonStream(client, readingModel, timeoutMs), readingModel, guard),
    embedder: embeddingModel ? createEndpointEmbedder(client, embeddingModel, createGuard(now)) : undefined,
    prices,
    monthly,
  };
}
