import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";

/** What is asked of a model that is to answer in JSON. */
export interface JsonRequest {
  /** Names the schema to the far end. */
  name: string;
  schema: Record<string, unknown>;
  system: string;
  user: string;
}

/** How to ask for JSON, the surest first: not every server knows each of them. */
export const FORMATS = ["json_schema", "json_object", "text"] as const;
export type Format = (typeof FORMATS)[number];

/** Good to have; some servers and models refuse them. The limit ends an answer that would go on for ever. */
const OPTIONAL = { temperature: 0, max_completion_tokens: 16_000 } as const;
export type Optional = keyof typeof OPTIONAL;
export const OPTIONAL_NAMES = Object.keys(OPTIONAL) as Optional[];

export function toParameters(
  model: string,
  { name, schema, system, user }: JsonRequest,
  format: Format,
  optional: ReadonlySet<Optional>,
): ChatCompletionCreateParamsNonStreaming {
  const told = `${system}\n\nAnswer with one JSON object and nothing else. Its JSON Schema:\n${JSON.stringify(schema)}`;
  return {
    model,
    messages: [
      { role: "system", content: format === "json_schema" ? system : told },
      { role: "user", content: user },
    ],
    ...(format === "json_schema" && {
      response_format: { type: "json_schema", json_schema: { name, strict: true, schema } },
    }),
    ...(format === "json_object" && { response_format: { type: "json_object" } }),
    ...Object.fromEntries([...optional].map((parameter) => [parameter, OPTIONAL[parameter]])),
  };
}
