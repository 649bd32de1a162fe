import type { Codebook } from "./quantise";

/** The space as it lies in space.bin: a magic word, sizes, centroids, codes, weights, and the terms in the order of their codes. */
export interface SpaceFile {
  terms: string[];
  /** How telling each term is, 0 to 255. */
  weights: Uint8Array;
  codes: Uint8Array;
  codebook: Codebook;
}

const MAGIC = "MEMORO1\n";
const HEADER_BYTES = MAGIC.length + 3 * 4;

export function writeSpace({ terms, weights, codes, codebook }: SpaceFile): Buffer {
  const sizes = Buffer.from(Uint32Array.of(terms.length, codebook.dimensions, codebook.width).buffer);
  const centroids = Buffer.from(
    codebook.centroids.buffer,
    codebook.centroids.byteOffset,
    codebook.centroids.byteLength,
  );
  return Buffer.concat([Buffer.from(MAGIC), sizes, centroids, codes, weights, Buffer.from(terms.join("\n"))]);
}

/** Throws where the bytes are not a space of this form. */
export function readSpace(file: Uint8Array): SpaceFile {
  // A copy, so that the numbers lie where typed arrays want them.
  const bytes = new Uint8Array(file);
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error("The meaning space is damaged: build it again.");
  const sizes = new DataView(bytes.buffer, MAGIC.length, 12);
  const [count, dimensions, width] = [0, 4, 8].map((at) => sizes.getUint32(at, true)) as [number, number, number];
  const parts = dimensions / width;
  const centroids = new Float32Array(bytes.buffer, HEADER_BYTES, parts * 256 * width);
  const codesAt = HEADER_BYTES + centroids.byteLength;
  const weightsAt = codesAt + count * parts;
  const terms = text.decode(bytes.subarray(weightsAt + count)).split("\n");
  if (terms.length !== count) throw new Error("The meaning space is cut short: build it again.");
  return {
    terms,
    weights: bytes.subarray(weightsAt, weightsAt + count),
    codes: bytes.subarray(codesAt, weightsAt),
    codebook: { dimensions, width, centroids },
  };
}
