import type { App } from "~/app.server";
import { sendToEveryAccount } from "~/models/every-account.server";
import { forgetOldActivities } from "~/models/forget.server";
import { lookAhead, lookAround } from "~/models/look-ahead.server";
import { embedPassages } from "~/models/passage.server";
import { readNote } from "~/models/reading.server";
import { settleOver } from "~/models/settle-over.server";
import type { JobName, Payload } from "../catalogue";

type Handlers = { [Name in JobName]: (app: App, payload: Payload<Name>) => Promise<void> };

/** A handler is one call to a model; a job without one does not compile. */
export const handlers: Handlers = {
  "read-note": readNote,
  "embed-passages": (app, { userId }) => embedPassages(app, userId),
  "look-around": (app) => lookAround(app),
  "look-ahead": lookAhead,
  "settle-over": (app) => sendToEveryAccount(app, "settle-account"),
  "settle-account": (app, { userId }) => settleOver(app, userId),
  "forget-old": (app) => sendToEveryAccount(app, "forget-account"),
  "forget-account": (app, { userId }) => forgetOldActivities(app, userId),
};
