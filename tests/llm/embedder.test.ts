import { describe, expect, it } from "vitest";
import { openEndpoint } from "~/llm/endpoint.server";
import { startFakeEndpoint } from "../support/fake-endpoint";

type Script = Parameters<typeof startFakeEndpoint>[0];

async function anEmbedder(script: Script) {
  const endpoint = await startFakeEndpoint(script);
  const { embedder } = openEndpoint(endpoint.settings());
  if (!embedder) throw new Error("no embedder");
  return { embedder, ...endpoint };
}

const lengthOf = (vector: Float32Array | undefined) => Math.hypot(...(vector ?? []));
const ramp = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("the endpoint's embeddings", () => {
  it("are asked for in the length that is stored, in batches, and come in the order of the texts", async () => {
    const texts = ramp(150).map(String);
    const { embedder, requests } = await anEmbedder({
      embed: (text, dimensions) =>
        Array.from({ length: dimensions ?? 0 }, (_, index) => (index === Number(text) ? 1 : 0)),
    });
    const vectors = await embedder.embed(texts);
    expect(vectors.map((vector) => vector.indexOf(1))).toEqual(ramp(150));
    expect(
      requests.map(({ path, body }) => [path, (body.input as string[]).length, body.dimensions, body.model]),
    ).toEqual([
      ["/v1/embeddings", 64, 384, "space-1"],
      ["/v1/embeddings", 64, 384, "space-1"],
      ["/v1/embeddings", 22, 384, "space-1"],
    ]);
    expect(embedder.model).toBe("space-1");
  });

  it("are cut and brought to length 1 where the server does not mind the length", async () => {
    const { embedder } = await anEmbedder({ embed: () => ramp(768) });
    const [vector] = await embedder.embed(["a"]);
    expect(vector).toHaveLength(384);
    expect(lengthOf(vector)).toBeCloseTo(1, 5);
    expect((vector?.[1] ?? 0) / (vector?.[0] ?? 1)).toBeCloseTo(2, 4);
  });

  it("are asked for as they are where the server refuses a length, and from then on at once so", async () => {
    const { embedder, requests } = await anEmbedder({ embed: () => ramp(1024), refusesDimensions: 400 });
    await embedder.embed(["a"]);
    expect(lengthOf((await embedder.embed(["b"]))[0])).toBeCloseTo(1, 5);
    expect(requests.map(({ body }) => body.dimensions)).toEqual([384, undefined, undefined]);
  });

  it("are had by each of several that ask at once before it is known that a length is refused", async () => {
    const { embedder, requests } = await anEmbedder({ embed: () => ramp(1024), refusesDimensions: 400 });
    const vectors = await Promise.all(["a", "b", "c", "d"].map((text) => embedder.embed([text])));
    for (const [vector] of vectors) expect(lengthOf(vector)).toBeCloseTo(1, 5);
    const refused = requests.filter(({ body }) => "dimensions" in body);
    expect([refused.length, requests.length]).toEqual([4, 8]);
  });

  it("are filled up where the model's own are shorter", async () => {
    const { embedder } = await anEmbedder({ embed: () => [3, 4] });
    const [vector] = await embedder.embed(["a"]);
    expect(vector).toHaveLength(384);
    expect(Array.from(vector?.slice(0, 3) ?? [])).toEqual([Math.fround(0.6), Math.fround(0.8), 0]);
  });

  it("fail as a whole where one text has no vector", async () => {
    const { embedder } = await anEmbedder({ embed: (text) => (text === "b" ? [] : ramp(384)) });
    await expect(embedder.embed(["a", "b"])).rejects.toMatchObject({ name: "EndpointFailure", kind: "garbage" });
  });
});
