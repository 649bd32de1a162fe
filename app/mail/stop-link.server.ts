import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { UserId } from "~db/schema";

/** The page that ends the morning mail. */
export const STOP_PATH = "/morning-mail/stop";

/**
 * Ends one account's morning mail and nothing else, for whoever has the mail: without signing in, and for as long as the
 * secret is kept. What it carries stands in the query, which no log has.
 */
export function stopLink({ publicUrl, secret }: { publicUrl: URL; secret: string }, userId: UserId): string {
  const link = new URL(STOP_PATH, publicUrl);
  link.search = new URLSearchParams({ of: userId, by: sign(secret, userId) }).toString();
  return link.href;
}

/** Whose mail the link ends; undefined where it is not one of ours. */
export function readStopLink(url: string, secret: string): UserId | undefined {
  const query = new URL(url).searchParams;
  const userId = z.uuid().safeParse(query.get("of"));
  const given = Buffer.from(query.get("by") ?? "");
  if (!userId.success) return undefined;
  const right = Buffer.from(sign(secret, userId.data));
  return given.length === right.length && timingSafeEqual(given, right) ? (userId.data as UserId) : undefined;
}

/** The secret seals other things too: what is signed says what for. */
function sign(secret: string, userId: string): string {
  return createHmac("sha256", secret).update(`stop the morning mail of ${userId}`).digest("base64url");
}
