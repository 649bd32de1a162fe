import type { z } from "zod";

export type ParsedForm<Value> =
  | { ok: true; value: Value }
  | {
      ok: false;
      status: 400;
      /** By field, in words for the person; what is wrong with the form as a whole is under "". */
      errors: Record<string, string>;
      /** What was typed, to be shown again. */
      values: Record<string, string>;
    };

/**
 * Reads a form by a schema. A field sent several times reaches the schema as a list; files are left out, for what sends
 * one (a photo, an import) reads it in ways of its own; a body that is not a form is a form without fields.
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<ParsedForm<z.infer<Schema>>> {
  const fields = groupFields(await readForm(request));
  const parsed = schema.safeParse(fields);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: Record<string, string> = {};
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? "")] ??= issue.message;
  const values = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? (value[0] ?? "") : value]),
  );
  return { ok: false, status: 400, errors, values };
}

async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    return new FormData();
  }
}

function groupFields(form: FormData): Record<string, string | string[]> {
  const fields: [string, string | string[]][] = [...new Set(form.keys())].map((name) => {
    const texts = form
      .getAll(name)
      .filter((value) => typeof value === "string")
      .map(cleanText);
    return [name, texts.length > 1 ? texts : (texts[0] ?? "")];
  });
  return Object.fromEntries(fields);
}

/** Line ends as everybody else has them (forms send CR LF), and without NUL, which no database text can hold. */
function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replaceAll("\0", "");
}
