/**
 * The JSON object in a model's answer: all of it, or what stands in a code fence, after its thoughts, or between words
 * around it. Undefined where there is none. Characters that no database stores are left out of its strings.
 */
export function findJson(answer: string): unknown {
  const said = answer.replace(/<think>[\s\S]*?<\/think>/g, "").trim();
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(said)?.[1];
  const between = said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1);
  for (const candidate of [said, fenced, between]) {
    const value = candidate ? parse(candidate) : undefined;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  }
  return undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => (typeof value === "string" ? storable(value) : value));
  } catch {
    return undefined;
  }
}

function storable(text: string): string {
  return text.replaceAll("\0", "").replace(/\p{Surrogate}/gu, "");
}
