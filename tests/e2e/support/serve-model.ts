import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a language model is asked, as far as tests look at it. */
export interface Asked {
  stream?: boolean;
  messages: { role: string; content: string }[];
}

/** A language model on this machine: `answer` says what comes back. */
export async function serveModel(answer: (asked: Asked, response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => (body += part.toString()));
    request.on("end", () => answer(JSON.parse(body) as Asked, response));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
