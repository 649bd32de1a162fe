import { rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import {
  MaxPartSizeExceededError,
  NodeOnDiskFile,
  unstable_createFileUploadHandler,
  unstable_parseMultipartFormData,
} from "@remix-run/node";
import { MOST_EXPORT_BYTES } from "./file-limit";
import { makeTemporaryFolder } from "./temporary-folder.server";

/**
 * Hands the lines of an uploaded file to `work`; it is on disk meanwhile, in a folder of its own, and gone afterwards.
 * Undefined where no file came, or one beyond the limit.
 */
export async function withUploadedLines<T>(
  request: Request,
  name: string,
  work: (lines: AsyncIterable<string>) => Promise<T>,
): Promise<T | undefined> {
  const directory = await makeTemporaryFolder();
  try {
    const file = await storeFile(request, name, directory);
    if (!file) return undefined;
    // A file, whose stream is node's own under another type.
    const text = Readable.from(file.stream() as unknown as AsyncIterable<Uint8Array>);
    return await work(createInterface({ input: text, crlfDelay: Infinity }));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function storeFile(request: Request, name: string, directory: string): Promise<NodeOnDiskFile | undefined> {
  const toDisk = unstable_createFileUploadHandler({ directory, maxPartSize: MOST_EXPORT_BYTES });
  try {
    const form = await unstable_parseMultipartFormData(request, (part) =>
      part.name === name ? toDisk(part) : Promise.resolve(undefined),
    );
    const file = form.get(name);
    return file instanceof NodeOnDiskFile && file.size > 0 ? file : undefined;
  } catch (error) {
    if (isOfTheForm(error)) return undefined;
    throw error;
  }
}

/** A form that is too large, is none, or was cut off on its way. */
function isOfTheForm(error: unknown): boolean {
  if (error instanceof MaxPartSizeExceededError || error instanceof TypeError) return true;
  return error instanceof Error && /^malformed (?:multipart-form data|content-disposition)/.test(error.message);
}
