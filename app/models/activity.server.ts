import { asUser, type Tx } from "~db/client.server";
import { recordAtDoor, startRecording, stopRecording, type DoorVerb, type Verb } from "~db/queries/activity.server";
import { lockLedger } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

/** What is being done, for the person to read afterwards; the work fills it in. */
export interface Doing {
  id: string;
  /** What it is done to, in words. */
  about: string;
  /** The page to look at it on. */
  path: string | null;
}

/** What a change by hand returns: with it, what to take it back by. */
export type Done<T extends object | void = void> = (T extends void ? unknown : T) & { activityId: string | null };

/**
 * As `asUser`, for a change by hand that can be taken back: the database keeps what it replaced. Whoever changes the
 * ledger comes one after the other. `activityId` is null where nothing changed.
 */
export function asUserDoing<T extends object | void>(
  app: Pick<App, "db">,
  userId: UserId,
  verb: Verb,
  work: (tx: Tx, doing: Doing) => Promise<T>,
): Promise<Done<T>> {
  return asUser(app.db, userId, async (tx) => {
    await lockLedger(tx, userId);
    const doing: Doing = { id: await startRecording(tx, userId, verb), about: "", path: null };
    const result = await work(tx, doing);
    const recorded = await stopRecording(tx, userId, doing.id, doing);
    return { ...result, activityId: recorded ? doing.id : null } as Done<T>;
  });
}

/** Writes down what happened to the account as a whole, for the person to read afterwards. */
export function writeDown(app: Pick<App, "db">, userId: UserId, verb: DoorVerb, about?: string): Promise<void> {
  return asUser(app.db, userId, (tx) => recordAtDoor(tx, userId, verb, about));
}
