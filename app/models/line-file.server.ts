import { createReadStream, createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { createInterface } from "node:readline";
import { once } from "node:events";
import { createGunzip, createGzip } from "node:zlib";
import { pipeline } from "node:stream/promises";
import { PassThrough, type Readable } from "node:stream";

/** As a path: standard input or output, so that a container needs no folder in common with whoever calls it. */
export const STANDARD = "-";

/** The lines of a file; of one that ends in .gz, unpacked. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const file: Readable = path === STANDARD ? process.stdin : createReadStream(path);
  const text = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  // A fault of the file would otherwise go by unseen.
  if (text !== file) file.on("error", (error) => text.destroy(error));
  for await (const line of createInterface({ input: text, crlfDelay: Infinity })) if (line !== "") yield line;
}

/**
 * Writes lines into a file that is yours alone, packed where its name ends in .gz; it has its name once it is whole. A fault
 * of the file (no room, no such folder) is the one it rejects with, whatever the work waits for meanwhile.
 */
export async function writeLines(
  path: string,
  work: (write: (line: string) => Promise<void>) => Promise<unknown>,
): Promise<void> {
  const unfinished = `${path}.unfinished`;
  const lines = new PassThrough();
  const file = path === STANDARD ? process.stdout : createWriteStream(unfinished, { mode: 0o600 });
  const written = path.endsWith(".gz") ? pipeline(lines, createGzip(), file) : pipeline(lines, file);
  const writing = work(async (line) => {
    if (!lines.write(`${line}\n`)) await Promise.race([once(lines, "drain"), written]);
  });
  try {
    await Promise.race([writing, written]);
    lines.end();
    await written;
  } catch (error) {
    lines.destroy();
    throw error;
  }
  if (path !== STANDARD) await rename(unfinished, path);
}

/** The first line in which two files differ, the heads aside, which have the time; undefined where none does. */
export async function findDifference(
  one: string,
  other: string,
): Promise<{ line: number; one: string; other: string } | undefined> {
  const [left, right] = [readLines(one), readLines(other)];
  for (let line = 1; ; line += 1) {
    const [a, b] = [await left.next(), await right.next()];
    if (a.done && b.done) return undefined;
    const differs = a.done !== b.done || (line > 1 && a.value !== b.value);
    if (differs) return { line, one: String(a.value ?? "(its end)"), other: String(b.value ?? "(its end)") };
  }
}
