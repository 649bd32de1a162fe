import { asUser } from "~db/client.server";
import { addEmbeddingUse } from "~db/queries/model-use.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import type { Embedder } from "~/embed";
import { costOf } from "~/llm/usage";
import { startOfMonth } from "./ceiling.server";

/**
 * What compares meanings, and counts towards this account's month what that takes of the endpoint. Not to be had from where
 * the month's ceiling is reached: `isCeilingReached`, `canAsk`.
 */
export function countedEmbedder(app: Pick<App, "db" | "embedder" | "endpoint" | "now">, userId: UserId): Embedder {
  const { db, embedder, endpoint, now } = app;
  if (!endpoint || embedder !== endpoint.embedder) return embedder;
  const count = (inputTokens: number) => {
    const cost = costOf({ inputTokens, outputTokens: 0 }, endpoint.prices);
    const use = { model: embedder.model, inputTokens, cost };
    return asUser(db, userId, (tx) => addEmbeddingUse(tx, userId, startOfMonth(now()), use));
  };
  return {
    ...embedder,
    async embed(texts) {
      let used = 0;
      try {
        return await embedder.embed(texts, (tokens) => (used += tokens));
      } finally {
        // What broke off halfway has cost its half, and what came too late for the one who asked all of it.
        if (used > 0) await count(used);
      }
    },
  };
}
