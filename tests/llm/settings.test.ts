import { describe, expect, it } from "vitest";
import { parseEnv } from "~/env.server";

const endpointOf = (variables: Record<string, string>) => parseEnv(variables).endpoint;

describe("the endpoint", () => {
  it("is none where nothing is said of one", () => {
    expect(endpointOf({ OPENAI_READING_MODEL: "some-model", OPENAI_API_KEY: " " })).toBeUndefined();
  });

  it("is OpenAI's with a key alone", () => {
    expect(endpointOf({ OPENAI_API_KEY: "sk-1" })).toEqual({
      apiKey: "sk-1",
      baseUrl: "https://api.openai.com/v1",
      readingModel: "gpt-5.4-mini",
      embeddingModel: "text-embedding-3-small",
      timeoutMs: 60_000,
      prices: undefined,
      monthly: { tokens: undefined, cost: undefined },
    });
  });

  it("on this machine needs no key, and embeds only where a model for it is named", () => {
    const local = { OPENAI_BASE_URL: "http://localhost:11434/v1", OPENAI_READING_MODEL: "some-model" };
    expect(endpointOf(local)).toMatchObject({
      apiKey: undefined,
      embeddingModel: undefined,
      readingModel: "some-model",
    });
    expect(endpointOf({ ...local, OPENAI_EMBEDDING_MODEL: "a-space" })?.embeddingModel).toBe("a-space");
  });

  it("can be used for reading alone", () => {
    expect(endpointOf({ OPENAI_API_KEY: "sk-1", OPENAI_EMBEDDING_MODEL: "built-in" })?.embeddingModel).toBeUndefined();
  });

  it("has prices and a ceiling", () => {
    const prices = { OPENAI_INPUT_PRICE: "0.75", OPENAI_OUTPUT_PRICE: "4.5" };
    const limits = { OPENAI_MONTHLY_COST: "5", OPENAI_MONTHLY_TOKENS: "2000000" };
    expect(endpointOf({ OPENAI_API_KEY: "sk-1", ...prices, ...limits })).toMatchObject({
      prices: { input: 0.75, output: 4.5 },
      monthly: { cost: 5, tokens: 2_000_000 },
    });
  });

  it.each<[string, Record<string, string>]>([
    ["OPENAI_API_KEY", { OPENAI_BASE_URL: "https://openrouter.ai/api/v1", OPENAI_READING_MODEL: "m" }],
    ["OPENAI_READING_MODEL", { OPENAI_BASE_URL: "http://127.0.0.1:1234/v1" }],
    ["OPENAI_BASE_URL", { OPENAI_BASE_URL: "localhost", OPENAI_API_KEY: "sk-1" }],
    ["OPENAI_OUTPUT_PRICE", { OPENAI_API_KEY: "sk-1", OPENAI_INPUT_PRICE: "1" }],
    ["OPENAI_INPUT_PRICE", { OPENAI_API_KEY: "sk-1", OPENAI_MONTHLY_COST: "5" }],
    ["OPENAI_MONTHLY_TOKENS", { OPENAI_API_KEY: "sk-1", OPENAI_MONTHLY_TOKENS: "lots" }],
    ["OPENAI_TIMEOUT", { OPENAI_API_KEY: "sk-1", OPENAI_TIMEOUT: "0" }],
  ])("says %s where that is wrong, and never the key", (variable, variables) => {
    expect(() => endpointOf(variables)).toThrow(variable);
    expect(() => endpointOf(variables)).not.toThrow("sk-1");
  });
});
