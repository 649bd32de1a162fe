import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { afterAll } from "vitest";

export interface Delivered {
  from: string;
  to: string[];
  /** As it came over the line, its dots unstuffed. */
  raw: string;
  /** By name in lower case, unfolded. */
  headers: Record<string, string>;
}

export interface FakeSmtp {
  url: string;
  delivered: Delivered[];
  /** The Message-ID of each that was sent, taken or not. */
  tried: string[];
  /** What the next mails are answered, one by one, in place of being taken: "451 Later"; "hang up" ends the line. */
  refuse: string[];
}

/** A mail server on this machine that takes whatever it is sent (RFC 5321). Called at the top of a file, and gone after it. */
export async function startFakeSmtp(): Promise<FakeSmtp> {
  const delivered: Delivered[] = [];
  const [tried, refuse]: string[][] = [[], []];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => socket.destroy());
    converse(socket, { delivered, tried, refuse });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  afterAll(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, delivered, tried, refuse };
}

function converse(socket: Socket, { delivered, tried, refuse }: Omit<FakeSmtp, "url">): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  let [unread, from, inData] = ["", "", false];
  let to: string[] = [];
  let lines: string[] = [];
  say("220 fake.test ESMTP");
  socket.setEncoding("utf8").on("data", (part: string) => {
    unread += part;
    for (let end = unread.indexOf("\r\n"); end >= 0; end = unread.indexOf("\r\n")) {
      const line = unread.slice(0, end);
      unread = unread.slice(end + 2);
      if (inData) data(line);
      else command(line);
    }
  });

  function command(line: string): void {
    const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
    if (/^EHLO/i.test(line)) say("250-fake.test\r\n250 8BITMIME");
    else if (/^MAIL FROM:/i.test(line)) [from, to] = [address, []];
    else if (/^RCPT TO:/i.test(line)) to.push(address);
    else if (/^DATA/i.test(line)) [inData, lines] = [true, []];
    if (/^DATA/i.test(line)) say("354 Go on");
    else if (/^QUIT/i.test(line)) socket.end("221 Bye\r\n");
    else if (!/^EHLO/i.test(line)) say("250 OK");
  }

  function data(line: string): void {
    if (line !== ".") return void lines.push(line.replace(/^\./, ""));
    inData = false;
    const raw = lines.join("\r\n");
    const headers = readHeaders(raw);
    tried.push(headers["message-id"] ?? "");
    const refusal = refuse.shift();
    if (refusal === "hang up") return void socket.destroy();
    if (refusal !== undefined) return void say(refusal);
    delivered.push({ from, to, raw, headers });
    say("250 Taken");
  }
}

function readHeaders(raw: string): Record<string, string> {
  const head = raw.slice(0, raw.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  return Object.fromEntries(
    head.split("\r\n").map((line) => {
      const [name = "", ...value] = line.split(":");
      return [name.toLowerCase(), value.join(":").trim()];
    }),
  );
}
