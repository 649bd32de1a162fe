import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import type { WhichAnswer, WhoAnswer } from "~db/schema";
import { safeRedirect } from "~/auth/redirect-to";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { parseForm } from "~/http/parse-form.server";
import { answerSuggestion } from "~/models/suggestion.server";

/** Who: a known person by their id, somebody new, or nobody to keep. Which: what the note told, or what is known. */
const schema = z.object({
  answer: z.union([
    z.uuid().transform((personId): WhoAnswer => ({ is: "known", personId })),
    z.enum(["new", "nobody"]).transform((is): WhoAnswer => ({ is })),
    z.enum(["told", "as known"]).transform((is): WhichAnswer => ({ is })),
  ]),
  from: z.string().optional(),
});

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, schema);
  // The page offers these only, so whoever sends another sent it by hand.
  if (!form.ok) throw new Response("That is not one of the answers.", { status: form.status });
  const { activityId } = await answerSuggestion(context.app, user.id, idParam(params), form.value.answer);
  return redirect(withDid(safeRedirect(form.value.from ?? "/suggestions"), activityId), 303);
}

export function loader() {
  return redirect("/suggestions");
}
