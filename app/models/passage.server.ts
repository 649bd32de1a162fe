import { asUser } from "~db/client.server";
import { listPassagesToEmbed, saveEmbeddings } from "~db/queries/passage.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

const BATCH = 100;

/** Gives each passage of this account that has none of the current model a vector, a batch at a time. */
export async function embedPassages(app: App, userId: UserId): Promise<void> {
  const { model } = app.embedder;
  for (;;) {
    const passages = await asUser(app.db, userId, (tx) => listPassagesToEmbed(tx, userId, { model, limit: BATCH }));
    if (passages.length === 0) return;
    const vectors = await app.embedder.embed(passages.map((passage) => passage.text));
    const embedded = passages.flatMap((passage, index) => {
      const vector = vectors[index];
      return vector ? [{ id: passage.id, vector }] : [];
    });
    await asUser(app.db, userId, (tx) => saveEmbeddings(tx, userId, model, embedded));
    if (passages.length < BATCH) return;
  }
}
