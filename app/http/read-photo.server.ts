import { MOST_PHOTO_BYTES } from "./file-limit";

/** The one picture of a form, or why there is none. */
export async function readPhoto(
  request: Request,
  name: string,
): Promise<{ file: Buffer } | { refused: "none" | "too-large" }> {
  const value = await request
    .formData()
    .then((form) => form.get(name))
    .catch(() => null);
  if (value === null || typeof value === "string" || value.size === 0) return { refused: "none" };
  if (value.size > MOST_PHOTO_BYTES) return { refused: "too-large" };
  return { file: Buffer.from(await value.arrayBuffer()) };
}
