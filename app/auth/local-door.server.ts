import type { AppLoadContext } from "@remix-run/node";
import { createAccount, findLocalAccount } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import { acceptedLocale } from "./locale.server";
import { startSession } from "./session.server";

/** What the owner of this machine is called until they say otherwise: nobody asks before the first note. */
const OWNER = "You";

/**
 * Signs the owner of this machine in, who is made at first use; returns the Set-Cookie. Throws a 403 where the door is
 * closed: a proxy in front means that others may be behind it.
 */
export async function signInOwner(
  context: AppLoadContext,
  request: Request,
  { timeZone }: { timeZone: string | null },
): Promise<string> {
  if (!context.localDoor) {
    const text = "This way in is only for whoever sits at the machine that Memoro runs on.";
    throw new Response(text, { status: 403 });
  }
  await context.limit("sign-in");
  return startSession(context, request, await getOwner(context, request, timeZone));
}

async function getOwner({ app }: AppLoadContext, request: Request, timeZone: string | null): Promise<UserId> {
  const account =
    (await findLocalAccount(app.db))?.id ??
    (await createAccount(app.db, { name: OWNER, timeZone, locale: acceptedLocale(request) })) ??
    (await findLocalAccount(app.db))?.id;
  if (!account) throw new Error("The owner's account was neither found nor made.");
  return account;
}
