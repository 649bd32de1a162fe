export interface Usage {
  inputTokens: number;
  outputTokens: number;
}

export const NO_USAGE: Usage = { inputTokens: 0, outputTokens: 0 };

export function addUsage(one: Usage, other: Usage): Usage {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
  };
}

/** As endpoints tell it; what claims to be a number may be anything. */
export function readUsage(told: { prompt_tokens?: unknown; completion_tokens?: unknown } | null | undefined): Usage {
  const count = (tokens: unknown) => (Number.isSafeInteger(tokens) && Number(tokens) > 0 ? Number(tokens) : 0);
  return { inputTokens: count(told?.prompt_tokens), outputTokens: count(told?.completion_tokens) };
}

/** In the currency the prices are in; null where nobody said what a token costs. */
export function costOf(usage: Usage, prices: { input: number; output: number } | undefined): number | null {
  return prices ? (usage.inputTokens * prices.input + usage.outputTokens * prices.output) / 1_000_000 : null;
}
