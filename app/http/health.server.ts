import type { RequestHandler } from "express";
import { listPendingMigrations } from "~db/migrate";
import type { App } from "~/app.server";

const ANSWER_WITHIN_MS = 3000;

/** Alive: says nothing of the database, so that an orchestrator does not restart us for its faults. */
export const answerHealth: RequestHandler = (_req, res) => {
  res.set("Cache-Control", "no-store").type("text").send("ok\n");
};

/** Ready: the database answers and is up to date, and the queue is open (an app is there only once it is). */
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
    const pending = await Promise.race([listPendingMigrations(app.db), rejectLate()]);
    return pending.length > 0 ? "migrations" : undefined;
  } catch (error) {
    app.log.warn({ err: error }, "not ready");
    return "database";
  }
}

function rejectLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error("The database did not answer in time.")), ANSWER_WITHIN_MS).unref();
  });
}
