import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { OpenDatabase } from "~db/client.server";
import { checkDatabase, getOperation, getTokensUsed } from "~db/queries/operation.server";
import { inTime } from "~/time/in-time";
import type { Queue } from "~/jobs/queue.server";

/**
 * What a running process counts, for Prometheus. Names say the unit; no label holds anything of a person (routes are
 * patterns, never addresses).
 */
export interface Metrics {
  registry: Registry;
  requests: Histogram<"method" | "route" | "status">;
  jobs: Histogram<"job" | "outcome">;
  endpointCalls: Counter<"outcome">;
  mails: Counter<"outcome">;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** `watched` false: without node's own figures, which are one set to a process. */
export function createMetrics({ watched = true } = {}): Metrics {
  const registry = new Registry();
  if (watched) collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Histogram({
      name: "memoro_request_seconds",
      help: "How long requests took, by route.",
      labelNames: ["method", "route", "status"],
      buckets: SECONDS,
      registers: [registry],
    }),
    jobs: new Histogram({
      name: "memoro_job_seconds",
      help: "How long jobs took, by what came of them.",
      labelNames: ["job", "outcome"],
      buckets: SECONDS,
      registers: [registry],
    }),
    endpointCalls: new Counter({
      name: "memoro_endpoint_calls_total",
      help: "Requests to the language model's endpoint: a status, or unreachable.",
      labelNames: ["outcome"],
      registers: [registry],
    }),
    mails: new Counter({
      name: "memoro_mails_total",
      help: "Morning mails: sent, or failed, which are tried again.",
      labelNames: ["outcome"],
      registers: [registry],
    }),
  };
}

/**
 * What is looked up when somebody asks: connections, the queue, and how long the oldest note has waited. Where the database
 * does not say it is left out, and the rest is told all the same.
 */
export function watchDatabase({ registry }: Metrics, { pool, db }: OpenDatabase, queue: Queue): void {
  new Gauge({
    name: "memoro_database_connections",
    help: "Connections of the pool, and requests that wait for one.",
    labelNames: ["state"],
    registers: [registry],
    collect() {
      this.set({ state: "open" }, pool.totalCount);
      this.set({ state: "idle" }, pool.idleCount);
      this.set({ state: "waited for" }, pool.waitingCount);
    },
  });
  new Gauge({
    name: "memoro_database_up",
    help: "1 where the database answered within 3 s of being asked.",
    registers: [registry],
    async collect() {
      const up = await inTime(checkDatabase(db)).then(
        () => 1,
        () => 0,
      );
      this.set(up);
    },
  });
  new Gauge({
    name: "memoro_queue_jobs",
    help: "Jobs in the queue, counted within the last minute.",
    labelNames: ["job", "state"],
    registers: [registry],
    async collect() {
      this.reset();
      for (const { name: job, waiting, running, failed } of (await ifSaid(queue.count())) ?? []) {
        this.set({ job, state: "waiting" }, waiting);
        this.set({ job, state: "running" }, running);
        this.set({ job, state: "given up" }, failed);
      }
    },
  });
  new Gauge({
    name: "memoro_oldest_waiting_note_seconds",
    help: "How long the note that has waited longest to be read has waited; 0 where none waits.",
    registers: [registry],
    async collect() {
      const operation = await ifSaid(getOperation(db));
      if (operation) this.set(operation.oldestWaitingSeconds);
      else this.remove();
    },
  });
  new Gauge({
    name: "memoro_endpoint_tokens_this_month",
    help: "Tokens that reading used at the endpoint since the first of the month (UTC), of all accounts and processes.",
    labelNames: ["direction"],
    registers: [registry],
    async collect() {
      this.reset();
      const used = await ifSaid(getTokensUsed(db));
      if (!used) return;
      this.set({ direction: "input" }, used.inputTokens);
      this.set({ direction: "output" }, used.outputTokens);
    },
  });
}

function ifSaid<T>(answer: Promise<T>): Promise<T | undefined> {
  return inTime(answer).catch(() => undefined);
}
