import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartRefused } from "~/env.server";

/** As a SESSION_SECRET that is set must have at least. */
const LEAST_LENGTH = 32;

/**
 * The secret kept in the data folder, made at first use (0600), for whoever has not set one. Throws `StartRefused` where
 * what is kept there is none.
 */
export function keepSecret(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, "session-secret");
  if (!existsSync(file)) makeSecret(file);
  const secret = readFileSync(file, "utf8").trim();
  if (secret.length < LEAST_LENGTH) {
    throw new StartRefused(
      `${file} holds no secret: it was cut off. Delete it, and a new one is made at the next start.`,
    );
  }
  return secret;
}

/** Whole from the first: what a full disk cut off is never under its name. Of several made at once the first is the one. */
function makeSecret(file: string): void {
  const made = `${file}.${randomBytes(6).toString("hex")}`;
  try {
    writeFileSync(made, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx", flush: true });
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(made, { force: true });
  }
}
