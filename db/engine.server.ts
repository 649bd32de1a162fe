import { closeSync, fsyncSync } from "node:fs";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { vector } from "@electric-sql/pglite-pgvector";

/**
 * The engine gave up, as PostgreSQL does where it cannot write its log (a full disk, most often). What was under way is undone
 * as by a crash; what was acknowledged is on the disk.
 */
export class EngineStopped extends Error {
  constructor(said: string, cause?: unknown) {
    super(`The embedded engine stopped. ${said}`.trim(), { cause });
  }
}

/** One run of PostgreSQL in WebAssembly, until it is closed or gives up. */
export interface Engine {
  pglite: PGlite;
  /** Why it gave up; undefined while it runs. Nothing may be asked of it any more then. */
  stopped(): EngineStopped | undefined;
  close(): Promise<void>;
}

/** With its files in `folder`, or in memory without one. Throws `EngineStopped` where it can't start. */
export async function startEngine(folder: string | undefined, loadDataDir?: Blob): Promise<Engine> {
  const files = folder === undefined ? undefined : new DurableFiles(folder);
  let said = "";
  const pglite = new PGlite({
    ...(files && { fs: files, startParams: durableStartParams() }),
    ...(loadDataDir && { loadDataDir }),
    extensions: { vector, btree_gin, pg_trgm, unaccent },
    onStderr(line) {
      said = /(?:PANIC|FATAL):.*/.exec(line)?.[0] ?? said;
      return false;
    },
  });
  try {
    await pglite.waitReady;
  } catch (error) {
    files?.letGo();
    throw new EngineStopped(said, error);
  }
  const whyAborted = watchForAbort(pglite);
  let stopped: EngineStopped | undefined;
  return {
    pglite,
    stopped() {
      const why = whyAborted();
      if (why !== undefined && stopped === undefined) {
        stopped = new EngineStopped(said, why);
        files?.letGo();
      }
      return stopped;
    },
    close: () => pglite.close(),
  };
}

/** The parts of PGlite 0.5 that its published types leave out; its version is pinned. */
interface EngineModule {
  FS: {
    filesystems: { NODEFS: { stream_ops: { fsync?: (stream: { nfd: number }) => number } } };
    streams: ({ nfd?: number } | null)[];
  };
  _PostgresMainLoopOnce(): void;
  stackRestore(to: number): void;
}

/** The engine's files, in a folder that is written through to the disk. */
class DurableFiles extends NodeFS {
  #module: EngineModule | undefined;

  override async init(...given: Parameters<NodeFS["init"]>): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(...given);
    const prepare = (module: unknown) => {
      this.#module = module as EngineModule;
      // Emscripten's node file system has no fsync, so Postgres's would do nothing.
      this.#module.FS.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
        fsyncSync(nfd);
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), prepare] } };
  }

  /** Closes what an engine that gave up has left open. */
  letGo(): void {
    for (const stream of this.#module?.FS.streams ?? []) if (stream?.nfd !== undefined) closeSync(stream.nfd);
  }
}

/**
 * The engine starts with -F (never fsync), and a power cut could then lose what was acknowledged. Its reports on a long start come
 * by a timer that would hold on to the memory of an engine that gave up.
 */
function durableStartParams(): PGliteOptions["startParams"] {
  const params = (PGlite.defaultStartParams ?? []).filter((param) => param !== "-F");
  const settings = ["fsync=on", "wal_sync_method=fsync", "log_startup_progress_interval=0"];
  return [...params, ...settings.flatMap((setting) => ["-c", setting])];
}

/**
 * PGlite takes the end of the engine for an error of the statement and goes on, and whoever waits for an answer would wait for
 * ever. Returns what says why it ended, once it has.
 */
function watchForAbort(pglite: PGlite): () => WebAssembly.RuntimeError | undefined {
  const module = pglite.Module as unknown as EngineModule;
  const [run, restore] = [module._PostgresMainLoopOnce, module.stackRestore];
  let aborted: WebAssembly.RuntimeError | undefined;
  let again = false;
  module._PostgresMainLoopOnce = () => {
    again = aborted !== undefined;
    if (aborted) throw aborted;
    try {
      run();
    } catch (error) {
      if (error instanceof WebAssembly.RuntimeError) aborted = error;
      throw error;
    }
  };
  // Comes first wherever an error was caught, and is not caught itself: or the rest of a message would be tried again for ever.
  module.stackRestore = (to) => {
    if (aborted && again) throw aborted;
    restore(to);
  };
  return () => aborted;
}
