import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { makeTemporaryFolder } from "~/http/temporary-folder.server";
import { findDifference, readLines, STANDARD, writeLines } from "~/models/line-file.server";

/** Reads a file in, has it written down again, and throws where a line came back otherwise. Returns what reading it did. */
export async function readAndCompare<T>(
  path: string,
  read: (lines: AsyncIterable<string>) => Promise<T>,
  writeAgain: (write: (line: string) => Promise<void>) => Promise<unknown>,
): Promise<T> {
  const folder = await makeTemporaryFolder();
  try {
    // It is read twice.
    const given = path === STANDARD ? join(folder, "given.jsonl") : path;
    if (path === STANDARD) await pipeline(process.stdin, createWriteStream(given, { mode: 0o600 }));
    const result = await read(readLines(given));
    const again = join(folder, "again.jsonl");
    await writeLines(again, writeAgain);
    const difference = await findDifference(given, again);
    if (!difference) return result;
    throw new Error(`Line ${difference.line} came back otherwise:\n${difference.one}\n${difference.other}`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
