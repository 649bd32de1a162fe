import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A small disk of a trial's own. */
export interface Disk {
  path: string;
  /** Leaves so many bytes of it. */
  fill(room: number): void;
  /** Gives back what was filled. */
  clear(): void;
  remount(access: "ro" | "rw"): void;
  remove(): void;
}

/** In memory, of as many megabytes; in words why not, where this machine does not let us have one. */
export function mountDisk(folder: string, megabytes: number): Disk | string {
  if (process.getuid?.() !== 0) return "needs root, for a disk of its own";
  const path = join(folder, "disk");
  mkdirSync(path);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", path], { stdio: "pipe" });
  } catch (error) {
    return `needs a disk of its own: ${error instanceof Error ? error.message.trim() : String(error)}`;
  }
  const filler = join(path, "filler");
  return {
    path,
    fill(room) {
      const { bavail, bsize } = statfsSync(path);
      try {
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
      } catch (error) {
        // Something was written meanwhile: then it is full as well.
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      }
    },
    clear: () => rmSync(filler),
    remount: (access) => void execFileSync("mount", ["-o", `remount,${access}`, path]),
    remove: () => void execFileSync("umount", ["-l", path]),
  };
}
