import { chmodSync, fsyncSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { vector } from "@electric-sql/pglite-pgvector";
import { lockFolder } from "./lock.server";

/** PostgreSQL in WebAssembly, for one process. Reached only through the pool: a query beside it would join its open transaction. */
export async function openEmbedded(dataDir: string | undefined, loadDataDir?: Blob) {
  const unlock = dataDir === undefined ? () => {} : claimFolder(dataDir);
  try {
    const pglite = new PGlite({
      ...(dataDir !== undefined && { dataDir: join(dataDir, "postgres"), startParams: durableStartParams() }),
      ...(loadDataDir && { loadDataDir }),
      extensions: { vector, btree_gin, pg_trgm, unaccent },
    });
    await pglite.waitReady;
    if (dataDir !== undefined) makeFsyncReal(pglite);
    return {
      poolConfig: createPgConfig(pglite),
      listen: (channel: string, notified: (payload: string) => void) => pglite.listen(channel, notified),
      close: async () => {
        await pglite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
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

/** The engine starts with -F (never fsync), and a power cut could then lose what was acknowledged. */
function durableStartParams(): PGliteOptions["startParams"] {
  const params = (PGlite.defaultStartParams ?? []).filter((param) => param !== "-F");
  return [...params, "-c", "fsync=on", "-c", "wal_sync_method=fsync"];
}

/** The part of Emscripten's file system that its published types leave out. */
interface EngineFiles {
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } } };
}

/** Emscripten's node file system has no fsync, so Postgres's would do nothing. Internals of PGlite 0.5: its version is pinned. */
function makeFsyncReal(pglite: PGlite): void {
  const { FS } = pglite.Module as unknown as EngineFiles;
  FS.filesystems.NODEFS.stream_ops.fsync = (stream) => {
    fsyncSync(stream.nfd);
    return 0;
  };
}
