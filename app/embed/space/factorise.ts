import type { SparseRows } from "./walk";

/** A linear map from a sparse row to `dimensions` numbers. Row-major, one row of `dimensions` a column of the matrix. */
export interface Projection {
  dimensions: number;
  loadings: Float32Array;
}

/**
 * The right singular vectors of a sparse matrix, each scaled by its singular value to the power `power` - 1, so that projecting
 * the matrix's own rows gives its left singular vectors scaled to the power `power`: randomised range finding with power
 * iterations (Halko, Martinsson and Tropp 2011).
 */
export function factorise(
  matrix: SparseRows,
  dimensions: number,
  { power = 0.5, iterations = 3, oversampling = 24 } = {},
): Projection {
  const height = matrix.starts.length - 1;
  const k = dimensions + oversampling;
  const random = generator(1);
  let range = Float32Array.from({ length: height * k }, () => random() + random() + random() - 1.5);
  for (let i = 0; i < iterations; i++) {
    range = times(matrix, transposeTimes(matrix, range, k), k);
    orthonormalise(range, height, k);
  }
  // B = Aᵀ Q. With BᵀB = W S² Wᵀ, the right singular vectors are B W S⁻¹.
  const image = transposeTimes(matrix, range, k);
  const { values, vectors } = symmetricEigen(gram(image, matrix.width, k), k);
  const turn = new Float64Array(k * dimensions);
  for (let d = 0; d < dimensions; d++) {
    const scale = Math.max(values[d], 1e-9) ** ((power - 2) / 2);
    for (let j = 0; j < k; j++) turn[j * dimensions + d] = vectors[j * k + d] * scale;
  }
  const loadings = new Float32Array(matrix.width * dimensions);
  for (let column = 0; column < matrix.width; column++) {
    for (let j = 0; j < k; j++) {
      const value = image[column * k + j];
      if (value !== 0)
        for (let d = 0; d < dimensions; d++) loadings[column * dimensions + d] += value * turn[j * dimensions + d];
    }
  }
  return { dimensions, loadings };
}

/** One row of `dimensions` numbers for each row of the matrix. */
export function project(matrix: SparseRows, { loadings, dimensions }: Projection): Float32Array {
  return times(matrix, loadings, dimensions);
}

function times(matrix: SparseRows, dense: Float32Array, k: number): Float32Array<ArrayBuffer> {
  const result = new Float32Array((matrix.starts.length - 1) * k);
  for (let row = 0; row < matrix.starts.length - 1; row++) {
    const out = row * k;
    for (let e = matrix.starts[row]; e < matrix.starts[row + 1]; e++) {
      const from = matrix.columns[e] * k;
      const value = matrix.values[e];
      for (let j = 0; j < k; j++) result[out + j] += value * dense[from + j];
    }
  }
  return result;
}

function transposeTimes(matrix: SparseRows, dense: Float32Array, k: number): Float32Array<ArrayBuffer> {
  const result = new Float32Array(matrix.width * k);
  for (let row = 0; row < matrix.starts.length - 1; row++) {
    const from = row * k;
    for (let e = matrix.starts[row]; e < matrix.starts[row + 1]; e++) {
      const out = matrix.columns[e] * k;
      const value = matrix.values[e];
      for (let j = 0; j < k; j++) result[out + j] += value * dense[from + j];
    }
  }
  return result;
}

/** Makes the columns orthonormal through the Cholesky factor of their Gram matrix. */
function orthonormalise(matrix: Float32Array, height: number, k: number): void {
  const lower = gram(matrix, height, k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * k + j];
      for (let l = 0; l < j; l++) sum -= lower[i * k + l] * lower[j * k + l];
      lower[i * k + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j * k + j];
    }
  }
  const row = new Float64Array(k);
  for (let r = 0; r < height; r++) {
    for (let j = 0; j < k; j++) {
      let sum = matrix[r * k + j];
      for (let l = 0; l < j; l++) sum -= lower[j * k + l] * row[l];
      row[j] = sum / lower[j * k + j];
    }
    matrix.set(row, r * k);
  }
}

function gram(matrix: Float32Array, height: number, k: number): Float64Array {
  const result = new Float64Array(k * k);
  for (let r = 0; r < height; r++) {
    for (let i = 0; i < k; i++) {
      const value = matrix[r * k + i];
      if (value === 0) continue;
      for (let j = 0; j <= i; j++) result[i * k + j] += value * matrix[r * k + j];
    }
  }
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) result[j * k + i] = result[i * k + j];
  return result;
}

/** Eigenvalues, greatest first, and eigenvectors as columns, by cyclic Jacobi rotations. Changes `a`. */
function symmetricEigen(a: Float64Array, n: number): { values: Float64Array; vectors: Float64Array } {
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        const apq = a[p * n + q];
        if (Math.abs(apq) < 1e-12 * Math.sqrt(Math.abs(a[p * n + p] * a[q * n + q]))) continue;
        const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        rotate(a, v, n, p, q, c, t * c);
      }
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((x, y) => a[y * n + y] - a[x * n + x]);
  const values = Float64Array.from(order, (i) => a[i * n + i]);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors[i * n + to] = v[i * n + from];
  });
  return { values, vectors };
}

function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number, c: number, s: number): void {
  for (let i = 0; i < n; i++) {
    const ip = a[i * n + p],
      iq = a[i * n + q];
    a[i * n + p] = c * ip - s * iq;
    a[i * n + q] = s * ip + c * iq;
    const vp = v[i * n + p],
      vq = v[i * n + q];
    v[i * n + p] = c * vp - s * vq;
    v[i * n + q] = s * vp + c * vq;
  }
  for (let i = 0; i < n; i++) {
    const pi = a[p * n + i],
      qi = a[q * n + i];
    a[p * n + i] = c * pi - s * qi;
    a[q * n + i] = s * pi + c * qi;
  }
}

/** mulberry32: the same numbers on every build. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
