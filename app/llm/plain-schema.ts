import { z } from "zod";

const LIMITS = ["$schema", "default", "pattern", "format", "minLength", "maxLength", "minimum", "maximum"];

/** Of JSON Schema the part that every server takes: closed objects, all keys required, no limits; those are ours to hold. */
export function toPlainSchema(schema: z.ZodType): Record<string, unknown> {
  const text = JSON.stringify(z.toJSONSchema(schema), (key, value: unknown) =>
    LIMITS.includes(key) ? undefined : value,
  );
  return JSON.parse(text) as Record<string, unknown>;
}
