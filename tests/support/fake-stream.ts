import type { ServerResponse } from "node:http";

/** An answer that is written bit by bit, in the events of a streamed completion. */
export interface Streamed {
  /** What is written, a piece an event. */
  streams: readonly string[];
  /** Between one piece and the next. */
  everyMs?: number;
  finish?: "stop" | "length" | "content_filter";
  /** Instead of ending: breaks the connection, or leaves it open. */
  then?: "breaks" | "hangs";
  /** Does not say what was used. */
  uncounted?: true;
}

export function sendStream(response: ServerResponse, behaviour: Streamed): void {
  const { streams, everyMs = 0, finish = "stop", then, uncounted } = behaviour;
  // One that was left open goes on.
  if (!response.headersSent) response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (event: object) => response.write(`data: ${JSON.stringify(event)}\n\n`);
  const end = () => {
    if (then === "hangs") return;
    if (then === "breaks") return void response.destroy();
    send(chunk({}, finish));
    if (!uncounted) send({ ...chunk({}, null), choices: [], usage: { prompt_tokens: 100, completion_tokens: 20 } });
    response.end("data: [DONE]\n\n");
  };
  const pieces = [...streams];
  const next = () => {
    if (response.closed) return;
    const piece = pieces.shift();
    if (piece === undefined) return end();
    send(chunk({ role: "assistant", content: piece }, null));
    setTimeout(next, everyMs);
  };
  next();
}

export function sendRefusal(response: ServerResponse, refusal: string): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  response.write(`data: ${JSON.stringify(chunk({ role: "assistant", refusal }, null))}\n\n`);
  response.write(`data: ${JSON.stringify(chunk({}, "stop"))}\n\n`);
  response.end("data: [DONE]\n\n");
}

function chunk(delta: object, finish: string | null) {
  return {
    id: "chatcmpl-1",
    object: "chat.completion.chunk",
    created: 0,
    model: "reader-1",
    choices: [{ index: 0, delta, finish_reason: finish, logprobs: null }],
  };
}
