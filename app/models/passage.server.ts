import { asUser } from "~db/client.server";
import { listPassagesToEmbed, saveEmbeddings } from "~db/queries/passage.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import type { Embedder } from "~/embed";

const BATCH = 100;

/** Gives each passage of this account that has none of the current model a vector; what is private gets the built-in one's. */
export async function embedPassages(app: App, userId: UserId): Promise<void> {
  const here = app.builtIn.embedder;
  if (app.embedder === here) return embedBy(app, userId, here);
  await embedBy(app, userId, here, { private: true });
  await embedBy(app, userId, app.embedder, { private: false });
}

/** A batch at a time, and no transaction is open while the vectors are made. */
async function embedBy(app: App, userId: UserId, embedder: Embedder, which: { private?: boolean } = {}): Promise<void> {
  const { model } = embedder;
  for (;;) {
    const passages = await asUser(app.db, userId, (tx) =>
      listPassagesToEmbed(tx, userId, { model, limit: BATCH, ...which }),
    );
    if (passages.length === 0) return;
    const vectors = await embedder.embed(passages.map((passage) => passage.text));
    const embedded = passages.flatMap((passage, index) => {
      const vector = vectors[index];
      return vector ? [{ id: passage.id, vector }] : [];
    });
    await asUser(app.db, userId, (tx) => saveEmbeddings(tx, userId, model, embedded));
    if (passages.length < BATCH) return;
  }
}
