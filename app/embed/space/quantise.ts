/** Product quantisation (Jégou, Douze and Schmid 2011): each vector's parts are replaced by the nearest of 256 learned ones. */
export interface Codebook {
  dimensions: number;
  /** Numbers in a part. Part p of a vector holds its numbers p, p + parts, p + 2 parts …: each part has some that vary much. */
  width: number;
  /** parts × 256 × width. */
  centroids: Float32Array;
}

const CENTROIDS = 256;

export function learnCodebook(
  vectors: Float32Array,
  dimensions: number,
  width: number,
  { sample = 8000, rounds = 10 } = {},
): Codebook {
  const parts = dimensions / width;
  const count = vectors.length / dimensions;
  const step = Math.max(1, Math.floor(count / sample));
  const codebook: Codebook = { dimensions, width, centroids: new Float32Array(parts * CENTROIDS * width) };
  const rows = Array.from({ length: Math.floor(count / step) }, (_, i) => i * step);
  for (let part = 0; part < parts; part++) {
    const points = new Float32Array(rows.length * width);
    rows.forEach((row, i) => readPart(vectors, row, part, codebook, points, i * width));
    const centroids = codebook.centroids.subarray(part * CENTROIDS * width, (part + 1) * CENTROIDS * width);
    for (let c = 0; c < CENTROIDS; c++) {
      const from = Math.floor((c * rows.length) / CENTROIDS) * width;
      centroids.set(points.subarray(from, from + width), c * width);
    }
    for (let round = 0; round < rounds; round++) moveToMeans(centroids, points, width);
  }
  return codebook;
}

/** One byte for each part of each vector. */
export function encode(vectors: Float32Array, codebook: Codebook): Uint8Array {
  const { dimensions, width, centroids } = codebook;
  const parts = dimensions / width;
  const count = vectors.length / dimensions;
  const codes = new Uint8Array(count * parts);
  const point = new Float32Array(width);
  for (let part = 0; part < parts; part++) {
    const own = centroids.subarray(part * CENTROIDS * width, (part + 1) * CENTROIDS * width);
    for (let row = 0; row < count; row++) {
      readPart(vectors, row, part, codebook, point, 0);
      codes[row * parts + part] = nearest(own, point, 0, width);
    }
  }
  return codes;
}

/** Writes the vector that a row's codes stand for into `out`. */
export function decode(
  codes: Uint8Array,
  row: number,
  { dimensions, width, centroids }: Codebook,
  out: Float32Array,
): void {
  const parts = dimensions / width;
  for (let part = 0; part < parts; part++) {
    const from = (part * CENTROIDS + codes[row * parts + part]) * width;
    for (let i = 0; i < width; i++) out[part + i * parts] = centroids[from + i];
  }
}

function readPart(
  vectors: Float32Array,
  row: number,
  part: number,
  { dimensions, width }: Codebook,
  out: Float32Array,
  at: number,
): void {
  const parts = dimensions / width;
  for (let i = 0; i < width; i++) out[at + i] = vectors[row * dimensions + part + i * parts];
}

function moveToMeans(centroids: Float32Array, points: Float32Array, width: number): void {
  const sums = new Float64Array(centroids.length);
  const counts = new Uint32Array(CENTROIDS);
  for (let at = 0; at < points.length; at += width) {
    const c = nearest(centroids, points, at, width);
    counts[c]++;
    for (let i = 0; i < width; i++) sums[c * width + i] += points[at + i];
  }
  for (let c = 0; c < CENTROIDS; c++)
    if (counts[c] > 0) for (let i = 0; i < width; i++) centroids[c * width + i] = sums[c * width + i] / counts[c];
}

function nearest(centroids: Float32Array, points: Float32Array, at: number, width: number): number {
  let best = 0;
  let least = Infinity;
  for (let c = 0; c < CENTROIDS; c++) {
    let distance = 0;
    for (let i = 0; i < width; i++) distance += (points[at + i] - centroids[c * width + i]) ** 2;
    if (distance < least) {
      best = c;
      least = distance;
    }
  }
  return best;
}
