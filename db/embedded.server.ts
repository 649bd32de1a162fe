import { chmodSync, mkdirSync, statfsSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { createEmbeddedClient } from "./embedded-client.server";
import { startEngine, type Engine } from "./engine.server";
import { lockFolder } from "./lock.server";

export interface Embedded {
  /** For the pool, which is the only way in: a query beside it would join its open transaction. */
  poolConfig: { Client: new () => ClientBase };
  listen(channel: string, notified: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** An engine that could not be started anew is left alone for as long. */
const TRY_AGAIN_MS = 2000;
/** To start it writes its log on, in files of 16 MB. */
const ROOM_TO_START = 32 * 1024 * 1024;

/** PostgreSQL in WebAssembly, for one process. Where it gives up, it is started anew for whoever asks next. */
export async function openEmbedded(dataDir: string | undefined, loadDataDir?: Blob): Promise<Embedded> {
  const unlock = dataDir === undefined ? () => {} : claimFolder(dataDir);
  const folder = dataDir && join(dataDir, "postgres");
  const heard = new Set<{ channel: string; notified: (payload: string) => void }>();
  let engine: Engine;
  try {
    engine = await startEngine(folder, loadDataDir);
  } catch (error) {
    unlock();
    throw error;
  }

  let failedAt = -Infinity;
  const startAnew = async () => {
    // What was in memory is gone with it.
    if (!engine.stopped() || folder === undefined || performance.now() - failedAt < TRY_AGAIN_MS) return engine;
    if (!hasRoom(folder)) return engine;
    try {
      const started = await startEngine(folder);
      for (const { channel, notified } of heard) await started.pglite.listen(channel, notified);
      engine = started;
    } catch {
      failedAt = performance.now();
    }
    return engine;
  };
  return {
    poolConfig: { Client: createEmbeddedClient(startAnew) },
    async listen(channel, notified) {
      const one = { channel, notified };
      heard.add(one);
      await engine.pglite.listen(channel, notified);
      return async () => {
        heard.delete(one);
        if (!engine.stopped()) await engine.pglite.unlisten(channel, notified);
      };
    },
    close: async () => {
      if (!engine.stopped()) await engine.close();
      unlock();
    },
  };
}

/** Whether the disk has room for it. */
function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ROOM_TO_START;
}

/** The engine has no lock of its own, and two processes on one folder lose rows: ours is taken before it is opened. */
function claimFolder(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // The engine makes its files readable by all; the folder above them is what keeps others out.
    chmodSync(dataDir, 0o700);
  } catch (error) {
    const why = REFUSED[(error as NodeJS.ErrnoException).code ?? ""];
    if (!why) throw error;
    throw new Error(`${dataDir} ${why} Put that right, or set DATA_DIR to another folder.`, { cause: error });
  }
  return lockFolder(dataDir);
}

const REFUSED: Record<string, string | undefined> = {
  EROFS: "is on a disk that can only be read.",
  EACCES: "may not be written by whoever started Memoro.",
  EPERM: "may not be written by whoever started Memoro.",
  ENOSPC: "is on a disk that is full.",
};
