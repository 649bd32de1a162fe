import { createMetrics } from "~/metrics.server";
import pino from "pino";
import { openDatabase, type DatabaseOptions } from "~db/client.server";
import { migrate } from "~db/migrate";
import { openQueue } from "~/jobs/queue.server";

/** All that a Memoro makes at its first start: tables, and the queue's own. */
export async function prepareDatabase(options: DatabaseOptions): Promise<void> {
  const database = await openDatabase(options);
  await migrate(database.db);
  const queue = await openQueue(
    database,
    options.databaseUrl,
    pino({ level: "silent" }),
    createMetrics({ watched: false }),
  );
  await queue.stop();
  await database.close();
}
