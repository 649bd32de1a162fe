import type { PGlite } from "@electric-sql/pglite";
import { PglitePgConnection } from "@electric-sql/pglite/node-postgres";
import pg from "pg";
import type { Engine } from "./engine.server";

/**
 * A client of node-postgres over the embedded engine, for a pool of one. Each has a connection of its own and begins when the one
 * before has heard its last answer: on one that they share, an answer that was meant for a client that failed reaches the next.
 * `findEngine` never rejects.
 */
export function createEmbeddedClient(findEngine: () => Promise<Engine>): new (config?: pg.PoolConfig) => pg.Client {
  let before = Promise.resolve();
  return class extends pg.Client {
    constructor(config?: pg.PoolConfig) {
      const connection = new EmbeddedConnection(before.then(findEngine));
      before = connection.ended;
      super(Object.assign({}, config, { connection }));
    }
  };
}

class EmbeddedConnection extends PglitePgConnection {
  /** When it has heard its last answer. */
  readonly ended: Promise<void>;
  #end = () => {};

  constructor(found: Promise<Engine>) {
    super({ pglite: untilStopped(found) });
    this.ended = new Promise((resolve) => (this.#end = resolve));
  }

  override end(): void {
    super.end();
    this.once("end", this.#end);
    // Nobody listens any more, and an error that nobody hears is thrown.
    this.on("error", () => {});
  }
}

/** What a connection needs of the engine. One that stopped answers each with that, instead of never. */
function untilStopped(found: Promise<Engine>): PGlite {
  const speaking: Pick<PGlite, "waitReady" | "execProtocolStream"> = {
    waitReady: found.then(() => {}),
    async execProtocolStream(message, options) {
      const engine = await found;
      const answer = engine.stopped() ? [] : await engine.pglite.execProtocolStream(message, options);
      const stopped = engine.stopped();
      if (stopped) throw stopped;
      return answer;
    },
  };
  return speaking as PGlite;
}
