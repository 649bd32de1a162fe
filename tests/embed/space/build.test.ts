import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEveryday } from "~/embed/space/everyday";
import { factorise, project } from "~/embed/space/factorise";
import { readSpace, writeSpace } from "~/embed/space/format";
import { buildGraph } from "~/embed/space/graph";
import { decode, encode, learnCodebook } from "~/embed/space/quantise";
import { informationOf, priorOf, walkFrom, type SparseRows } from "~/embed/space/walk";

function sparse(rows: number[][]): SparseRows {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    row.forEach((value, column) => {
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    });
    starts.push(columns.length);
  }
  return {
    starts: Uint32Array.from(starts),
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
    width: rows[0].length,
  };
}

test("factorising keeps the inner products of the rows where the dimensions suffice", () => {
  const rows = [
    [3, 0, 1, 0],
    [1, 2, 0, 0],
    [4, 2, 1, 0],
  ];
  const matrix = sparse(rows);
  const vectors = project(matrix, factorise(matrix, 2, { power: 1, oversampling: 1 }));
  const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => Array.from(a).reduce((sum, x, i) => sum + x * b[i], 0);
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      expect(dot(vectors.slice(2 * i, 2 * i + 2), vectors.slice(2 * j, 2 * j + 2))).toBeCloseTo(
        dot(rows[i], rows[j]),
        3,
      );
    }
  }
});

test("walks go to what a term's meaning is tied to, and nowhere else", () => {
  const folder = mkdtempSync(join(tmpdir(), "memoro-everyday-"));
  const path = join(folder, "list.txt");
  writeFileSync(
    path,
    "# a comment: not read\nbeekeeper, apiarist: keeps bees\nbees: insects\npotter: shapes clay\nclay: earth\n",
  );
  const graph = buildGraph(readEveryday(path));
  rmSync(folder, { recursive: true });
  const id = (term: string) => graph.terms.indexOf(term);
  const visits = walkFrom(graph, [id("beekeeper")], { restart: 0.2, threshold: 1e-4, most: 50 });
  const visited = [...visits[0].nodes]
    .filter((node) => node >= graph.synsetCount)
    .map((node) => graph.terms[node - graph.synsetCount]);
  expect(visited.sort()).toEqual(["apiarist", "bees", "beekeeper"].sort());
  const information = informationOf(visits, priorOf(visits, graph.starts.length - 1));
  expect(information.starts).toHaveLength(2);
});

test("quantised vectors are near what they stand for", () => {
  const count = 600;
  const vectors = Float32Array.from({ length: count * 8 }, (_, i) => Math.sin(i * 12.9898) * Math.cos(i * 0.37));
  const codebook = learnCodebook(vectors, 8, 2);
  const codes = encode(vectors, codebook);
  const out = new Float32Array(8);
  let error = 0;
  let energy = 0;
  for (let row = 0; row < count; row++) {
    decode(codes, row, codebook, out);
    for (let i = 0; i < 8; i++) {
      error += (out[i] - vectors[8 * row + i]) ** 2;
      energy += vectors[8 * row + i] ** 2;
    }
  }
  expect(error / energy).toBeLessThan(0.01);
});

test("a space is read as it was written, and a damaged one refused", () => {
  const vectors = Float32Array.from({ length: 16 }, (_, i) => i);
  const codebook = learnCodebook(vectors, 8, 4);
  const space = {
    terms: ["doctor", "give up"],
    weights: Uint8Array.of(9, 255),
    codes: encode(vectors, codebook),
    codebook,
  };
  const file = writeSpace(space);
  expect(readSpace(file)).toEqual(space);
  expect(() => readSpace(file.subarray(1))).toThrow("damaged");
  expect(() => readSpace(Buffer.concat([file, Buffer.from("\nmore")]))).toThrow("cut short");
});
