import { asUser } from "~db/client.server";
import {
  countPassages,
  countWords,
  isAnythingToEmbed,
  listAccountsToEmbed,
  listPassagesToEmbed,
  moveToGraph,
  saveEmbeddings,
  type PassageFilter,
} from "~db/queries/passage.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import type { Embedder } from "~/embed";
import { isCeilingReached } from "./ceiling.server";
import { countedEmbedder } from "./counted-embedder.server";

const BATCH = 100;
/** Words are counted anew once there are this many times as many passages. */
const GROWN = 1.25;
/**
 * From here on an account's passages are found by the graph. Where that begins to pay was measured: comparing each takes half a
 * microsecond, the graph 15 to 20 ms for however many.
 */
const GRAPH_FROM = 40_000;

/**
 * Gives each passage of this account that has none of the current model a vector. What is private gets the built-in
 * model's, and so does for now whatever search could not compare by meaning until the endpoint has embedded it, which it does
 * as far as the month's ceiling allows.
 */
export async function embedPassages(app: App, userId: UserId): Promise<void> {
  const here = app.builtIn.embedder;
  let embedded = 0;
  if (app.embedder === here) {
    embedded += await embedBy(app, userId, here);
  } else {
    embedded += await embedBy(app, userId, here, { private: true });
    embedded += await embedBy(app, userId, here, { private: false, orModel: app.embedder.model });
    embedded += await embedBy(app, userId, countedEmbedder(app, userId), { private: false });
  }
  // Of a hundred notes at once the first job embeds most: those that come after it cost next to nothing.
  if (embedded > 0) await keepSearchQuick(app, userId);
}

/** What an account that has grown needs so that a search stays quick. */
async function keepSearchQuick(app: App, userId: UserId): Promise<void> {
  const { all, counted } = await asUser(app.db, userId, (tx) => countPassages(tx, userId));
  if (all > counted * GROWN) await asUser(app.patientDb, userId, (tx) => countWords(tx, userId));
  if (app.engine === "embedded" || all < GRAPH_FROM) return;
  const models = [app.embedder.model, app.builtIn.embedder.model];
  while ((await asUser(app.patientDb, userId, (tx) => moveToGraph(tx, userId, models, BATCH))) > 0);
}

/**
 * After a change of model, or jobs that gave up: has every account seen to where something is left to embed, until told to stop.
 * Where nothing is, none of its passages is looked at.
 */
export async function embedWhatIsLeft(app: App, stop: AbortSignal): Promise<void> {
  const models = { model: app.embedder.model, privateModel: app.builtIn.embedder.model };
  for (const userId of await listAccountsToEmbed(app.db, models.model)) {
    if (stop.aborted) return;
    await asUser(app.db, userId, async (tx) => {
      if (await isAnythingToEmbed(tx, userId, models)) await app.queue.send(tx, "embed-passages", { userId });
    });
  }
}

/** A batch at a time, and no transaction is open while the vectors are made. Returns how many there were. */
async function embedBy(app: App, userId: UserId, embedder: Embedder, filter: PassageFilter = {}): Promise<number> {
  const { model } = embedder;
  let count = 0;
  for (;;) {
    const passages = await asUser(app.db, userId, async (tx) => {
      if (model !== app.builtIn.embedder.model && (await isCeilingReached(app, tx, userId))) return [];
      return listPassagesToEmbed(tx, userId, { model, limit: BATCH, ...filter });
    });
    if (passages.length === 0) return count;
    const vectors = await embedder.embed(passages.map((passage) => passage.text));
    const embedded = passages.flatMap((passage, index) => {
      const vector = vectors[index];
      return vector ? [{ id: passage.id, vector }] : [];
    });
    await asUser(app.db, userId, (tx) => saveEmbeddings(tx, userId, model, embedded));
    app.nearest.add(userId, model, embedded);
    count += embedded.length;
    if (passages.length < BATCH) return count;
  }
}
