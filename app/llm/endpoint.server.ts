import type { Embedder } from "~/embed";
import type { EndpointSettings } from "~/env.server";
import { createClient } from "./client.server";
import { createEndpointEmbedder } from "./embedder";
import { createJsonChat } from "./json-chat";
import { createEndpointReader, type EndpointReader } from "./read-note/run";
import { createGuard } from "./rest";

/** A model elsewhere: what it reads and embeds with, and what that may cost. */
export interface Endpoint {
  reader: EndpointReader;
  /** Undefined: texts are embedded by the built-in space. */
  embedder: Embedder | undefined;
  prices: EndpointSettings["prices"];
  monthly: EndpointSettings["monthly"];
}

/** Nothing is sent before the first note is read. */
export function openEndpoint(settings: EndpointSettings, now: () => number = Date.now): Endpoint {
  const { readingModel, embeddingModel, prices, monthly } = settings;
  const client = createClient(settings);
  return {
    reader: createEndpointReader(createJsonChat(client, readingModel), readingModel, createGuard(now)),
    embedder: embeddingModel ? createEndpointEmbedder(client, embeddingModel, createGuard(now)) : undefined,
    prices,
    monthly,
  };
}
