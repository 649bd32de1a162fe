import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { requireUser } from "~/auth/require-user.server";
import { safeRedirect } from "~/auth/redirect-to";
import { parseForm } from "~/http/parse-form.server";
import { keepTheme, theme } from "~/http/theme.server";

/** What is neither of the two is the system's. */
const schema = z.object({ theme: theme.nullable().catch(null), from: z.string().optional().catch(undefined) });

export async function action({ context, request }: ActionFunctionArgs) {
  await requireUser(context, request);
  const form = await parseForm(request, schema);
  const cookie = await keepTheme(context, form.ok ? form.value.theme : null);
  const from = form.ok && form.value.from;
  return redirect(from ? safeRedirect(from) : "/settings?saved", { status: 303, headers: { "Set-Cookie": cookie } });
}

export function loader() {
  return redirect("/settings");
}
