import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import {
  MaxPartSizeExceededError,
  NodeOnDiskFile,
  unstable_createFileUploadHandler,
  unstable_parseMultipartFormData,
} from "@remix-run/node";
import { MOST_EXPORT_BYTES } from "./file-limit";

/**
 * Hands the lines of an uploaded file to `work`; it is on disk meanwhile, in a folder of its own, and gone afterwards.
 * Undefined where no file came, or one beyond the limit.
 */
export async function withUploadedLines<T>(
  request: Request,
  name: string,
  work: (lines: AsyncIterable<string>) => Promise<T>,
): Promise<T | undefined> {
  const directory = await mkdtemp(join(tmpdir(), "memoro-upload-"));
  try {
    const toDisk = unstable_createFileUploadHandler({ directory, maxPartSize: MOST_EXPORT_BYTES });
    const form = await unstable_parseMultipartFormData(request, (part) =>
      part.name === name ? toDisk(part) : Promise.resolve(undefined),
    );
    const file = form.get(name);
    if (!(file instanceof NodeOnDiskFile) || file.size === 0) return undefined;
    // A file, whose stream is node's own under another type.
    const text = Readable.from(file.stream() as unknown as AsyncIterable<Uint8Array>);
    return await work(createInterface({ input: text, crlfDelay: Infinity }));
  } catch (error) {
    if (error instanceof MaxPartSizeExceededError || error instanceof TypeError) return undefined;
    throw error;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
