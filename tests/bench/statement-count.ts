import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export interface StatementCount {
  /** To reach the same database through. */
  url: string;
  /** The statements since the last call, but for those that only open, shape or end a transaction. */
  take(): string[];
  close(): void;
}

const AROUND_WORK = /^\s*(begin|start transaction|commit|rollback|set |select set_config)/i;

/** Stands between a server and its Postgres and reads along: what is counted is what was sent, however it came about. */
export async function countStatements(databaseUrl: string): Promise<StatementCount> {
  const target = new URL(databaseUrl);
  let seen: string[] = [];
  const sockets = new Set<Socket>();
  const proxy = createServer((socket) => {
    const server = connect(Number(target.port || 5432), target.hostname);
    const read = readStatements((text) => seen.push(text));
    for (const [one, other] of [
      [socket, server],
      [server, socket],
    ]) {
      sockets.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy()).on("close", () => sockets.delete(one));
    }
    socket.on("data", read);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return {
    url: url.href,
    take() {
      const taken = seen.filter((text) => !AROUND_WORK.test(text));
      seen = [];
      return taken;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}

/** Of one connection's messages: a simple query, or a prepared one each time it is bound. The first message has no type. */
function readStatements(found: (text: string) => void): (data: Buffer) => void {
  const prepared = new Map<string, string>();
  let rest = Buffer.alloc(0);
  let started = false;
  return (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const head = started ? 1 : 0;
      if (rest.length < head + 4) return;
      const length = head + rest.readInt32BE(head);
      if (rest.length < length) return;
      const [first, second] = rest.toString("utf8", head + 4, length).split("\0");
      const type = started ? String.fromCharCode(rest[0]) : "";
      if (type === "Q") found(first);
      if (type === "P") prepared.set(first, second);
      // Of a Bind the portal comes first, then the statement.
      if (type === "B") found(prepared.get(second) ?? second);
      rest = rest.subarray(length);
      started = true;
    }
  };
}
