import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PREFIX = "memoro-file-";
const LEFT_AFTER_MS = 24 * 60 * 60 * 1000;

/** For files on their way in or out, which may be larger than memory; whoever asks for it removes it. Nobody else may look into it. */
export function makeTemporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), PREFIX));
}

/** TMPDIR may name a folder of a volume that is still empty; and what a killed process left there is somebody's notebook. */
export async function prepareTemporaryFolder(now = Date.now()): Promise<void> {
  await mkdir(tmpdir(), { recursive: true, mode: 0o700 });
  for (const name of await readdir(tmpdir())) {
    if (name.startsWith(PREFIX)) await removeIfLeft(join(tmpdir(), name), now).catch(() => undefined);
  }
}

/** Another process may be in the middle of it, be as quick, or be somebody else's. */
async function removeIfLeft(folder: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(folder);
  if (now - mtimeMs > LEFT_AFTER_MS) await rm(folder, { recursive: true, force: true });
}
