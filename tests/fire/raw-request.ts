import { connect } from "node:net";

/** A request as it is put on the wire: no client stands between that would mend it. */
export interface RawRequest {
  method: string;
  /** As it stands in the first line; it is sent as it is. */
  path: string;
  headers: Record<string, string>;
  body: Buffer;
}

export interface RawAnswer {
  status: number;
  /** The lines of the head, in lower case. */
  head: string;
}

const LONGEST_WAIT_MS = 30_000;
const HEAD_END = "\r\n\r\n";

/** Undefined where the server closed the connection without a word; rejects where it says nothing for half a minute. */
export function sendRaw(port: number, { method, path, headers, body }: RawRequest): Promise<RawAnswer | undefined> {
  const lines = Object.entries({ Host: `127.0.0.1:${port}`, Connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    let text = "";
    socket.setEncoding("latin1");
    socket.setTimeout(LONGEST_WAIT_MS, () => socket.destroy(new Error(`no answer to ${method} ${path.slice(0, 200)}`)));
    socket.on("data", (part: string) => (text += part));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      // Whoever is refused while still sending is cut off, after the answer or before it.
      if (error.code === "ECONNRESET" || error.code === "EPIPE") resolve(readAnswer(text));
      else reject(error);
    });
    socket.on("close", () => resolve(readAnswer(text)));
    socket.write(Buffer.concat([Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}${HEAD_END}`), body]));
  });
}

function readAnswer(text: string): RawAnswer | undefined {
  // "100 Continue" is leave to go on, and no answer yet.
  const answer = text.startsWith("HTTP/1.1 100") ? text.slice(text.indexOf(HEAD_END) + HEAD_END.length) : text;
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
  return status ? { status, head: answer.slice(0, answer.indexOf(HEAD_END)).toLowerCase() } : undefined;
}
