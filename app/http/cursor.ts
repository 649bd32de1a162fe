import { z } from "zod";

/** Where a page of a list ended: what it is sorted by, and the id that tells equals apart. */
export interface Cursor {
  key: string;
  id: string;
}

const ID_LENGTH = 36;

/** As the next page's address says it. */
export function writeCursor({ key, id }: Cursor): string {
  return `${id}${key}`;
}

/** Null for the first page, and for an address that somebody cut off or wrote by hand. */
export function readCursor(param: string | null, key: z.ZodType<string> = z.string()): Cursor | null {
  const parsed = z
    .object({ id: z.uuid(), key })
    .safeParse({ id: param?.slice(0, ID_LENGTH), key: param?.slice(ID_LENGTH) });
  return parsed.success && !parsed.data.key.includes("\0") ? parsed.data : null;
}
