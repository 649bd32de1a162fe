import type { Logger } from "pino";
import type { Db, OpenDatabase } from "~db/client.server";
import type { Embedder } from "~/embed";
import type { Queue } from "~/jobs/queue.server";
import type { Endpoint } from "~/llm/endpoint.server";
import type { Mailer } from "~/mail/mailer.server";
import type { Metrics } from "~/metrics.server";
import type { HeldPassages } from "~/search/held-passages";
import type { Nearest } from "~/search/nearest.server";
import type { Reader } from "~/understand/extraction";

/** What every part of a running Memoro works with: opened once, handed to each request and each job. */
export interface App {
  db: Db;
  /** For statements that take as long as they take. */
  patientDb: Db;
  engine: OpenDatabase["engine"];
  queue: Queue;
  /** What search compares meanings by: the endpoint's, where it has one. */
  embedder: Embedder;
  /** Need no network: for what is private, and for when the endpoint is away. */
  builtIn: { reader: Reader; embedder: Embedder };
  nearest: Nearest;
  heldPassages: HeldPassages;
  endpoint?: Endpoint;
  /** Undefined where no mail server is set: then no mail is sent. */
  mailer?: Mailer;
  metrics: Metrics;
  log: Logger;
  now(): Date;
}
