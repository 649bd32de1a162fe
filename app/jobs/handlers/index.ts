import type { Handlers } from "../queue.server";
import { embedPassages } from "~/models/passage.server";
import { readNote } from "~/models/reading.server";

/** A handler is one call to a model; a job without one does not compile. */
export const handlers: Handlers = {
  "read-note": readNote,
  "embed-passages": (app, { userId }) => embedPassages(app, userId),
};
