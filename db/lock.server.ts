import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Nothing else may refer to a lock for as long as it is needed, and one that is collected as garbage is let go. */
const held = new Set<DatabaseSync>();

/**
 * Takes a folder for this process alone, until the returned function is called or the process ends, however it ends.
 * Node has no file locks of its own; SQLite's exclusive lock is the operating system's, so kill -9 leaves nothing stale.
 * Throws where another process holds it, naming the folder.
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, "lock"));
  try {
    lock.exec("pragma locking_mode = exclusive; begin exclusive; create table if not exists held (at integer); commit");
  } catch (error) {
    lock.close();
    if (error instanceof Error && /database is locked/.test(error.message)) {
      throw new Error(
        `Another Memoro is already running on ${folder}. Stop it first, or set DATA_DIR to another folder for this one.`,
      );
    }
    throw error;
  }
  held.add(lock);
  return () => {
    held.delete(lock);
    lock.close();
  };
}
