import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** The way to a server, which can go dead: nothing more comes through, and neither end is told. */
export interface Line {
  /** The address by way of it. */
  url: string;
  die(): void;
  /** For connections made from now on; those of before stay dead. */
  mend(): void;
}

/** For the running test. */
export async function openLine(databaseUrl: string): Promise<Line> {
  const to = new URL(databaseUrl);
  const ends = new Set<Socket>();
  let dead = false;
  const server = createServer((from) => {
    const there = connect(Number(to.port || 5432), to.hostname);
    for (const [one, other] of [
      [from, there],
      [there, from],
    ] as const) {
      ends.add(one);
      one.on("error", () => other.destroy()).on("close", () => other.destroy());
      one.on("data", (data) => void other.write(data));
      if (dead) one.pause();
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    for (const end of ends) end.destroy();
    server.close();
  });
  const url = new URL(to);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    die() {
      dead = true;
      for (const end of ends) end.pause();
    },
    mend() {
      dead = false;
    },
  };
}
