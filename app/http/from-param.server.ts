import { safeRedirect } from "~/auth/redirect-to";

/** The page a form was sent from, as its hidden field says, to go back to; one that would lead elsewhere is "/". */
export async function readFrom(request: Request): Promise<string> {
  return safeRedirect((await request.formData()).get("from"));
}
