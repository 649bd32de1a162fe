import { asUser } from "~db/client.server";
import { countEmbedded } from "~db/queries/passage.server";
import { getModelUse } from "~db/queries/model-use.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { startOfMonth } from "~/models/ceiling.server";
import type { ModelUseProps } from "./model-use";

/** What this account's notes used at the endpoint this month (UTC), and how far its embedding is; null without an endpoint. */
export async function findModelUse(app: App, userId: UserId): Promise<ModelUseProps | null> {
  const { endpoint, embedder, builtIn } = app;
  if (!endpoint) return null;
  const models = { model: embedder.model, privateModel: builtIn.embedder.model };
  return asUser(app.db, userId, async (tx) => {
    const from = startOfMonth(app.now());
    const { readings, questions, inputTokens, outputTokens, cost } = await getModelUse(tx, userId, from);
    const { embedded, all } = await countEmbedded(tx, userId, models);
    const { tokens: mostTokens, cost: mostCost } = endpoint.monthly;
    return {
      readings,
      questions,
      tokens: inputTokens + outputTokens,
      cost,
      mostTokens: mostTokens ?? null,
      mostCost: mostCost ?? null,
      toEmbed: all - embedded,
    };
  });
}
