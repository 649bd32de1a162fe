import { fromKysely, PgBoss, type Job } from "pg-boss";
import type { Logger } from "pino";
import { asOwner, type OpenDatabase, type Tx } from "~db/client.server";
import { describeError } from "~/log.server";
import type { Metrics } from "~/metrics.server";
import { JOBS, type AccountJob, type JobDefinition, type JobName, type Payload } from "./catalogue";
import { createTurns, type InTurn } from "./turns";

/** Does one job, whichever it is. */
export type Handle = <Name extends JobName>(name: Name, payload: Payload<Name>) => Promise<void>;

export interface JobCount {
  name: JobName;
  /** To be done, those that are to be tried again included. */
  waiting: number;
  running: number;
  /** Given up after the last try, in the last days. */
  failed: number;
}

export interface Queue {
  /** Joins the transaction of the write that needs the job: it is there if and only if that commits. */
  send<Name extends AccountJob>(tx: Tx, name: Name, payload: Payload<Name>): Promise<void>;
  /** Sends one to each of many accounts, in a transaction of the tables' owner. */
  sendToMany<Name extends AccountJob>(tx: Tx, name: Name, payloads: Payload<Name>[]): Promise<void>;
  /** Takes up jobs from here on. */
  work(handle: Handle): Promise<void>;
  /** Looks whether jobs can be had; rejects where they can't. */
  check(): Promise<void>;
  /** How many there are of each, no older than a minute. */
  count(): Promise<JobCount[]>;
  /** Has given-up jobs done again within half a minute, or all of them; says how many. */
  redoGivenUp(ids?: string[]): Promise<number>;
  /** Lets running jobs finish, for up to 3 s; what is then unfinished is taken up again by the next worker. */
  stop(): Promise<void>;
}

const NAMES = Object.keys(JOBS) as JobName[];
const CONCURRENCY = { embedded: 1, postgres: 4 };
const POLLING_SECONDS = { fallback: 1, whileNotified: 10 };
/**
 * Of the jobs of one kind, as many as this are one account's at a time, over all processes: whoever imports 10,000 notes
 * leaves hands free for the others.
 */
const MOST_OF_ONE_ACCOUNT = 3;
/** Its jobs are listed by `db/queries/operation.server.ts`. */
const GIVEN_UP = "given-up";
/** A dead worker's job is missed after as long, found out at the next look, and waited for by a worker for as long as it polls. */
const HEARTBEAT_SECONDS = 30;
const LOOK_SECONDS = 10;
const STOP_MS = 3000;
const DEAD_LINE_MS = 60_000;
const GIVEN_UP_SECONDS = 90 * 86_400;
const NO_JOB = "00000000-0000-0000-0000-000000000000";

/**
 * pg-boss over our own engine. All queues are made before anything is served: one made later is looked up through the
 * pool at its first send, inside an open transaction, and where there is one connection that waits for ever.
 */
export async function openQueue(
  database: OpenDatabase,
  databaseUrl: string | undefined,
  log: Logger,
  metrics: Metrics,
): Promise<Queue> {
  const boss = new PgBoss({
    ...(databaseUrl ? lineTo(databaseUrl) : { db: embeddedAdapter(database) }),
    backend: database.engine === "embedded" ? "pglite" : "postgres",
    useListenNotify: true,
    superviseIntervalSeconds: LOOK_SECONDS,
    monitorIntervalSeconds: LOOK_SECONDS,
  });
  boss.on("error", (error) => log.error({ err: error }, "queue"));
  try {
    await boss.start();
    await makeQueues(boss);
  } catch (error) {
    // What was started of it would go on, and keep the process alive.
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw error;
  }

  return {
    async send(tx, name, payload) {
      await asOwner(tx, payload.userId, () =>
        boss.send(name, payload, { db: fromKysely(tx), group: { id: payload.userId } }),
      );
    },
    async sendToMany(tx, name, payloads) {
      const jobs = payloads.map((payload) => ({ data: payload, group: { id: payload.userId } }));
      await boss.insert(name, jobs, { db: fromKysely(tx) });
    },
    async work(handle) {
      for (const name of NAMES) {
        const turns = createTurns();
        for (let i = 0; i < CONCURRENCY[database.engine]; i++) {
          await startWorker(boss, name, database.engine, handle, { log, metrics, turns });
        }
      }
    },
    async check() {
      for (const name of NAMES) await boss.findJobs(name, { id: NO_JOB });
    },
    count: () =>
      Promise.all(
        NAMES.map(async (name) => {
          const [now] = await boss.getQueueStats(name, { force: true });
          const { queuedCount = 0, activeCount = 0, failedCount = 0 } = now ?? {};
          return { name, waiting: queuedCount, running: activeCount, failed: failedCount };
        }),
      ),
    redoGivenUp: (ids) => boss.redrive(GIVEN_UP, ids && { ids }),
    stop: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  };
}

async function makeQueues(boss: PgBoss): Promise<void> {
  await boss.createQueue(GIVEN_UP, { retentionSeconds: GIVEN_UP_SECONDS });
  for (const name of NAMES) {
    const { retryLimit, retryDelay, schedule }: JobDefinition = JOBS[name];
    const options = {
      retryLimit,
      retryDelay,
      retryBackoff: true,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      notify: true,
      deadLetter: GIVEN_UP,
    };
    await boss.createQueue(name, options);
    await boss.updateQueue(name, options);
    if (schedule) await boss.schedule(name, schedule, {});
    // Making and updating a queue forgets its properties: any look at it learns them again, here and not at the first send.
    await boss.findJobs(name, { id: NO_JOB });
  }
}

async function startWorker<Name extends JobName>(
  boss: PgBoss,
  name: Name,
  engine: OpenDatabase["engine"],
  handle: Handle,
  { log, metrics, turns }: { log: Logger; metrics: Metrics; turns: InTurn },
): Promise<void> {
  const { inTurn }: JobDefinition = JOBS[name];
  const options = {
    pollingIntervalSeconds: POLLING_SECONDS.fallback,
    notifyPollingIntervalSeconds: POLLING_SECONDS.whileNotified,
    ...(engine === "postgres" && { groupConcurrency: inTurn ? 1 : MOST_OF_ONE_ACCOUNT }),
  };
  const worker: { id?: string } = {};
  worker.id = await boss.work(name, options, async ([job]: Job<unknown>[]) => {
    if (!job) return;
    const payload = JOBS[name].payload.parse(job.data) as Payload<Name>;
    const started = performance.now();
    const stop = metrics.jobs.startTimer({ job: name });
    try {
      // The queue's own limit lets two pass that are taken up at the same moment.
      if (inTurn && "userId" in payload) await turns(payload.userId, () => handle(name, payload));
      else await handle(name, payload);
      stop({ outcome: "done" });
      log.info({ job: name, id: job.id, ms: Math.round(performance.now() - started) }, "job done");
    } catch (error) {
      stop({ outcome: "failed" });
      log.error({ job: name, id: job.id, err: error }, "job failed, to be tried again");
      // pg-boss keeps what is thrown with all that is on it.
      throw Object.assign(new Error(), describeError(error));
    } finally {
      // A worker takes several notices that came while it was busy as one: it looks again until nothing is left.
      if (worker.id) boss.notifyWorker(worker.id);
    }
  });
}

/** Its own connections. Where a statement is not answered at all the line is dead; its upkeep over many jobs takes a while. */
function lineTo(connectionString: string) {
  return { connectionString, max: 3, keepAlive: true, query_timeout: DEAD_LINE_MS };
}

/** Statements go through the pool like everyone's; a multi-statement text comes back as an array of results. */
function embeddedAdapter({ pool, listen }: OpenDatabase) {
  return {
    async executeSql(text: string, values?: unknown[]) {
      const result = await pool.query(text, values);
      return { rows: Array.isArray(result) ? result.flatMap((each: { rows: unknown[] }) => each.rows) : result.rows };
    },
    ...(listen && {
      async listen(channel: string, notified: (payload: string) => void, ready: () => void) {
        const unlisten = await listen(channel, notified);
        ready();
        return { close: unlisten };
      },
    }),
  };
}
