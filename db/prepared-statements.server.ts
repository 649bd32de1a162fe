import type { PostgresPool, PostgresPoolClient } from "kysely";
import type pg from "pg";

/** Of a statement, and of each connection that it came by, some tens of kilobytes are kept on the server. */
const MOST_PREPARED = 500;
const MOST_SEEN = 2000;

/**
 * The pool, where a statement that comes again is prepared: each connection parses it once and plans it a few times, which is a
 * third of what a page costs the server. Its columns must be named: a `*` would fail once a migration has added one.
 * https://www.postgresql.org/docs/current/sql-prepare.html
 */
export function prepareStatements(pool: pg.Pool): PostgresPool {
  const nameOf = createNames();
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      let preparing = clients.get(client);
      if (!preparing) clients.set(client, (preparing = prepareOn(client, nameOf)));
      return preparing;
    },
  };
}

function prepareOn(client: pg.PoolClient, nameOf: (text: string) => string | undefined): PostgresPoolClient {
  const query = (text: string, values: readonly unknown[]) =>
    client.query({ name: nameOf(text), text, values: [...values] });
  // Cursors, which Kysely would ask for by the same name, are not used.
  return { query: query as unknown as PostgresPoolClient["query"], release: (destroy) => client.release(destroy) };
}

/** Undefined for what comes the first time: some statements are put together for one question and never come again. */
function createNames(): (text: string) => string | undefined {
  const names = new Map<string, string>();
  const once = new Set<string>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || names.size >= MOST_PREPARED) return name;
    if (once.delete(text)) names.set(text, `memoro_${names.size}`);
    else {
      if (once.size >= MOST_SEEN) once.clear();
      once.add(text);
    }
    return names.get(text);
  };
}
