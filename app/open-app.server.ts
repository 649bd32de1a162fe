import type { Logger } from "pino";
import { openDatabase, type DatabaseOptions, type Db } from "~db/client.server";
import { migrate } from "~db/migrate";
import { refreshStatistics } from "~db/statistics.server";
import { findFaultyVectorVersion } from "~db/vector-faults.server";
import type { App } from "~/app.server";
import { builtInEmbedder } from "~/embed";
import type { EndpointSettings } from "~/env.server";
import { handlers } from "~/jobs/handlers";
import { openQueue, type Queue } from "~/jobs/queue.server";
import type { Endpoint } from "~/llm/endpoint.server";
import type { Mailer } from "~/mail/mailer.server";
import { createMetrics, watchDatabase, type Metrics } from "~/metrics.server";
import { embedWhatIsLeft } from "~/models/passage.server";
import { createHeldPassages } from "~/search/held-passages";
import { createNearestInMemory } from "~/search/nearest-in-memory.server";
import { nearestInDatabase } from "~/search/nearest.server";
import { builtInReader } from "~/understand";

export interface AppOptions extends DatabaseOptions {
  log: Logger;
  /** Whether this process also does the jobs; on the embedded engine it is the only one that can. */
  worker: boolean;
  endpoint?: EndpointSettings;
  mailer?: Mailer;
  /** Counts what this process does; by default for nobody. */
  metrics?: Metrics;
  now?: () => Date;
}

/** Opens the database, brings it up to date, starts the queue. `close` waits for what is under way. */
export async function openApp(options: AppOptions): Promise<App & { close(): Promise<void> }> {
  const { log, worker, now = () => new Date(), metrics = createMetrics({ watched: false }) } = options;
  const database = await openDatabase({
    ...options,
    onLostConnection: (error) => log.warn({ err: error }, "a database connection was lost"),
  });
  let queue: Queue | undefined;
  try {
    const ran = await migrate(database.patientDb);
    if (ran.length > 0) log.info({ migrations: ran }, "database brought up to date");
    if (database.engine === "embedded") await refreshStatistics(database.patientDb);
    else await warnOfVectorFaults(database.db, log);
    queue = await openQueue(database, options.databaseUrl, log, metrics);
    watchDatabase(metrics, database, queue);
    const builtIn = { reader: builtInReader, embedder: builtInEmbedder };
    const nearest = database.engine === "embedded" ? createNearestInMemory(database.db, log) : nearestInDatabase;
    const endpoint = options.endpoint && (await connectEndpoint(options.endpoint, metrics));
    const app: App = {
      db: database.db,
      patientDb: database.patientDb,
      engine: database.engine,
      queue,
      embedder: endpoint?.embedder ?? builtIn.embedder,
      builtIn,
      nearest,
      heldPassages: createHeldPassages(),
      endpoint,
      mailer: options.mailer,
      metrics,
      log,
      now,
    };
    if (worker) await queue.work((name, payload) => handlers[name](app, payload));
    const ending = new AbortController();
    const leftOver = worker ? embedWhatIsLeft(app, ending.signal) : Promise.resolve();
    leftOver.catch((error: unknown) => log.error({ err: error }, "what is not embedded yet was not looked for"));
    const close = async () => {
      ending.abort();
      await leftOver.catch(() => undefined);
      await app.queue.stop();
      await nearest.close();
      await database.close();
    };
    return { ...app, close };
  } catch (error) {
    await queue?.stop();
    await database.close();
    throw error;
  }
}

/** Its client is a fifth of all code: nobody without an endpoint loads it. */
async function connectEndpoint(settings: EndpointSettings, { endpointCalls }: Metrics): Promise<Endpoint> {
  const { openEndpoint } = await import("~/llm/endpoint.server");
  return openEndpoint(settings, Date.now, endpointCalls);
}

async function warnOfVectorFaults(db: Db, log: Logger): Promise<void> {
  const version = await findFaultyVectorVersion(db);
  if (version === null) return;
  const told =
    "pgvector before 0.8.4 can spoil its graph index: it is filled by one process at a time here; update pgvector";
  log.warn({ pgvector: version }, told);
}
