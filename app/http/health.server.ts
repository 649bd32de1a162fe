import type { RequestHandler } from "express";
import { listPendingMigrations } from "~db/migrate";
import type { App } from "~/app.server";
import { inTime } from "~/time/in-time";

/** Alive: says nothing of the database, so that an orchestrator does not restart us for its faults. */
export const answerHealth: RequestHandler = (_req, res) => {
  res.set("Cache-Control", "no-store").type("text").send("ok\n");
};

/** Ready: the database answers and is up to date, and jobs can be had. */
export function answerReadiness(findApp: () => App | undefined): RequestHandler {
  return async (_req, res) => {
    const waitingFor = await findObstacle(findApp());
    res.set("Cache-Control", "no-store");
    if (waitingFor === undefined) res.json({ ready: true });
    else res.status(503).set("Retry-After", "1").json({ ready: false, waitingFor });
  };
}

async function findObstacle(app: App | undefined): Promise<string | undefined> {
  if (!app) return "start";
  try {
    const pending = await inTime(listPendingMigrations(app.db));
    if (pending.length > 0) return "migrations";
  } catch (error) {
    app.log.warn({ err: error }, "not ready: the database");
    return "database";
  }
  try {
    await inTime(app.queue.check());
    return undefined;
  } catch (error) {
    app.log.warn({ err: error }, "not ready: the queue");
    return "queue";
  }
}
