import type OpenAI from "openai";
import type { Embedder } from "~/embed";
import { EndpointFailure, findRejectedParameter, isRejectedRequest, toFailure } from "./failure";
import type { Guard } from "./rest";
import { readUsage } from "./usage";

const DIMENSIONS = 384;
/** As many texts as one request holds: few enough for a small server to be done within the time limit. */
const BATCH = 64;

/**
 * Vectors of the endpoint's model, 384 numbers long whatever its own length: asked for so, or else cut to their first 384
 * and brought to length 1 again. Models that were trained for that lose little by it; others lose more.
 */
export function createEndpointEmbedder(client: OpenAI, model: string, guard: Guard): Embedder {
  let asksForLength = true;

  const request = async (texts: string[], used?: (tokens: number) => void): Promise<Float32Array[]> => {
    for (;;) {
      // Another request beside this one may find out meanwhile that it can't be asked for.
      const asked = asksForLength;
      try {
        const { data, usage } = await client.embeddings.create({
          model,
          input: texts,
          encoding_format: "float",
          ...(asked && { dimensions: DIMENSIONS }),
        });
        used?.(readUsage(usage).inputTokens);
        return toVectors(data, texts.length);
      } catch (error) {
        if (asked && isRejectedRequest(error) && isAboutLength(error)) asksForLength = false;
        else throw toFailure(error);
      }
    }
  };

  return {
    model,
    dimensions: DIMENSIONS,
    async embed(texts, used) {
      const vectors: Float32Array[] = [];
      for (let from = 0; from < texts.length; from += BATCH) {
        vectors.push(...(await guard(() => request(texts.slice(from, from + BATCH), used))));
      }
      return vectors;
    },
  };
}

function isAboutLength(error: Parameters<typeof findRejectedParameter>[0]): boolean {
  return findRejectedParameter(error, ["dimension", "matryoshka"]) !== undefined;
}

/** In the order of the texts, which is that of their `index` and not always that of the list. */
function toVectors(data: unknown, count: number): Float32Array[] {
  const vectors = new Array<Float32Array | undefined>(count).fill(undefined);
  for (const [place, item] of (Array.isArray(data) ? (data as unknown[]) : []).entries()) {
    const { index = place, embedding } = (item ?? {}) as { index?: number; embedding?: unknown };
    if (isNumbers(embedding)) vectors[index] = toLength(embedding);
  }
  return vectors.slice(0, count).map((vector) => {
    if (!vector) throw new EndpointFailure("garbage", { detail: "not a vector for each text" });
    return vector;
  });
}

function isNumbers(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.every((number) => Number.isFinite(number));
}

/** A shorter vector is filled up with zeros, which change no angle. */
function toLength(embedding: number[]): Float32Array {
  const vector = new Float32Array(DIMENSIONS);
  vector.set(embedding.slice(0, DIMENSIONS));
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((number) => number / length) : vector;
}
