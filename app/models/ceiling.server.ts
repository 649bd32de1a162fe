import type { Tx } from "~db/client.server";
import { getModelUse } from "~db/queries/model-use.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

/**
 * Whether this account has used up what the endpoint may cost in a month. What several ask for at once may go beyond it
 * by one call each.
 */
export async function isCeilingReached(app: Pick<App, "endpoint" | "now">, tx: Tx, userId: UserId): Promise<boolean> {
  const { tokens, cost } = app.endpoint?.monthly ?? {};
  if (tokens === undefined && cost === undefined) return false;
  const use = await getModelUse(tx, userId, startOfMonth(app.now()));
  return (
    (tokens !== undefined && use.inputTokens + use.outputTokens >= tokens) ||
    (cost !== undefined && (use.cost ?? 0) >= cost)
  );
}

/** Midnight UTC on the first, as bills have it. */
export function startOfMonth(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
}
