import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { App } from "~/app.server";
import type { EndpointSettings } from "~/env.server";
import { openEndpoint } from "~/llm/endpoint.server";
import type { EndpointReader } from "~/llm/read-note/run";
import type { Extraction, ReadInput } from "~/understand/extraction";
import { sendRefusal, sendStream, type Streamed } from "./fake-stream";

/** What the endpoint does with one request for a completion. */
export type Behaviour =
  /** Answers with this as JSON, and counts 100 tokens in and 20 out. */
  | { says: unknown }
  /** Answers with exactly these words. */
  | { writes: string; finish?: "stop" | "length" | "content_filter" }
  | { refuses: string }
  /** Answers with this status, and whatever else is given. */
  | { status: number; headers?: Record<string, string>; body?: unknown }
  /** Answers as a server that is no such endpoint. */
  | { page: string }
  /** Takes the request and never answers. */
  | { hangs: true }
  /** Sends a byte of a good answer at a time, this many milliseconds apart. */
  | { drips: number }
  /** Breaks the connection in the middle of the answer. */
  | { breaks: true }
  | Streamed;

export interface SentRequest {
  path: string;
  authorization: string | undefined;
  /** When it came, as performance.now(). */
  at: number;
  body: Record<string, unknown>;
  /** The last byte of the answer was handed over. */
  answered: boolean;
  /** Whoever asked went away before the answer was complete. */
  leftEarly: boolean;
}

export interface FakeEndpoint {
  requests: SentRequest[];
  settings(given?: Partial<EndpointSettings>): EndpointSettings;
}

interface Script {
  /** By turn; the last one goes on for ever. Or by what is asked, and how often the same was asked before. */
  chat?: Behaviour[] | ((asked: string, before: number) => Behaviour);
  /** The vector of a text; 384 numbers of 1 where none is given. */
  embed?(text: string, dimensions: number | undefined): number[];
  /** Milliseconds before a vector is answered with. */
  embedsAfter?: number;
  /** Answers embedding requests that ask for dimensions with this status. */
  refusesDimensions?: number;
  /** Refuses completions that are asked for with this parameter. */
  refusesParameter?: string;
}

/** A server on this machine that speaks OpenAI's protocol and does as it is told; gone after the test, or after the file (`afterAll`). */
export async function startFakeEndpoint(
  script: Script = {},
  after: (end: () => void) => void = onTestFinished,
): Promise<FakeEndpoint> {
  const requests: SentRequest[] = [];
  let turn = 0;
  const times = new Map<string, number>();
  const choose = (body: Record<string, unknown>): Behaviour => {
    const { chat = [] } = script;
    if (Array.isArray(chat)) return chat[Math.min(turn++, chat.length - 1)] ?? { status: 404 };
    const asked = JSON.stringify(body.messages);
    const before = times.get(asked) ?? 0;
    times.set(asked, before + 1);
    return chat(asked, before);
  };
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = request.url ?? "";
      const { authorization } = request.headers;
      const sent = { path, authorization, at: performance.now(), body, answered: false, leftEarly: false };
      requests.push(sent);
      response.on("finish", () => (sent.answered = true));
      response.on("close", () => (sent.leftEarly = !response.writableEnded));
      if (path === "/v1/embeddings") return answerEmbeddings(response, body, script);
      const { refusesParameter: refused } = script;
      if (refused !== undefined && refused in body) {
        return sendJson(response, 400, { error: { message: "Unsupported.", param: refused } });
      }
      return behave(response, choose(body), body.stream === true);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return {
    requests,
    settings: (given = {}) => ({
      apiKey: "sk-secret-of-the-test",
      baseUrl,
      readingModel: "reader-1",
      embeddingModel: "space-1",
      timeoutMs: 5000,
      monthly: {},
      ...given,
    }),
  };
}

/** Memoro as it would be with an endpoint that does one thing after another. */
export async function withEndpoint(
  app: App,
  chat: Behaviour[],
  given: Partial<EndpointSettings> = {},
): Promise<App & FakeEndpoint> {
  const fake = await startFakeEndpoint({ chat });
  const endpoint = openEndpoint(fake.settings({ timeoutMs: 300, ...given }));
  return { ...app, endpoint, embedder: endpoint.embedder ?? app.embedder, ...fake };
}

/** What the endpoint reads in a note; rejects with its failure. */
export async function readBy({ readMetered }: EndpointReader, input: ReadInput): Promise<Extraction> {
  const answer = await readMetered(input);
  if ("failure" in answer) throw answer.failure;
  return answer.result;
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, unknown>;
}

/** `streamed`: it was asked to write its answer bit by bit. */
function behave(response: ServerResponse, behaviour: Behaviour, streamed: boolean): void {
  if ("streams" in behaviour) return sendStream(response, behaviour);
  if (streamed && "says" in behaviour) return sendStream(response, { streams: [JSON.stringify(behaviour.says)] });
  if (streamed && "writes" in behaviour) {
    return sendStream(response, { streams: [...behaviour.writes], finish: behaviour.finish });
  }
  if (streamed && "refuses" in behaviour) return sendRefusal(response, behaviour.refuses);
  if ("says" in behaviour) return sendJson(response, 200, completion(JSON.stringify(behaviour.says)));
  if ("writes" in behaviour) return sendJson(response, 200, completion(behaviour.writes, behaviour.finish));
  if ("refuses" in behaviour) return sendJson(response, 200, completion(null, "stop", behaviour.refuses));
  if ("page" in behaviour) return void response.writeHead(200, { "content-type": "text/html" }).end(behaviour.page);
  if ("drips" in behaviour) return drip(response, JSON.stringify(completion("{}")), behaviour.drips);
  if ("breaks" in behaviour) {
    response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
    return void response.write('{"choices":', () => response.destroy());
  }
  if ("status" in behaviour) return sendJson(response, behaviour.status, behaviour.body ?? {}, behaviour.headers);
}

function completion(content: string | null, finish = "stop", refusal: string | null = null) {
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 0,
    model: "reader-1",
    choices: [{ index: 0, message: { role: "assistant", content, refusal }, finish_reason: finish, logprobs: null }],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  };
}

function drip(response: ServerResponse, text: string, everyMs: number): void {
  response.writeHead(200, { "content-type": "application/json" });
  let sent = 0;
  const timer = setInterval(() => response.write(text[sent++ % text.length]), everyMs);
  response.on("close", () => clearInterval(timer));
}

function answerEmbeddings(response: ServerResponse, body: Record<string, unknown>, script: Script): void {
  const { input, dimensions } = body as { input: string[]; dimensions?: number };
  if (dimensions !== undefined && script.refusesDimensions !== undefined) {
    const message = 'Model "space-1" does not support matryoshka representation.';
    return sendJson(response, script.refusesDimensions, { object: "error", message });
  }
  const embed = script.embed ?? (() => Array<number>(384).fill(1));
  const data = input.map((text, index) => ({ object: "embedding", index, embedding: embed(text, dimensions) }));
  const answer = { object: "list", data, model: "space-1", usage: { prompt_tokens: 1, total_tokens: 1 } };
  setTimeout(() => sendJson(response, 200, answer), script.embedsAfter ?? 0);
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
}
