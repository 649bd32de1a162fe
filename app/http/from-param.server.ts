import { safeRedirect } from "~/auth/redirect-to";

/** The page a form was sent from, as its hidden field says, to go back to; one that would lead elsewhere, or came in no form, is "/". */
export async function readFrom(request: Request): Promise<string> {
  const form = await request.formData().catch(() => undefined);
  return safeRedirect(form?.get("from"));
}
