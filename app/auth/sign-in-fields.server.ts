import { z } from "zod";
import { parseForm } from "~/http/parse-form.server";
import { safeRedirect } from "./redirect-to";
import { timeZone } from "./time-zone";

const schema = z.object({ to: z.string().nullable().catch(null), timeZone: timeZone.nullable().catch(null) });

/** What a sign-in form brings along. None of it is worth refusing someone for: what can't be read is left out. */
export async function readSignInForm(request: Request): Promise<{ to: string; timeZone: string | null }> {
  const form = await parseForm(request, schema);
  return form.ok ? { to: safeRedirect(form.value.to), timeZone: form.value.timeZone } : { to: "/", timeZone: null };
}
