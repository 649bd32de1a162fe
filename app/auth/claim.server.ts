import { z } from "zod";
import type { Db } from "~db/client.server";
import { findLocalAccount, listAccountsByEmail, setClaim } from "~db/queries/account.server";
import { foldEmail } from "./email-list";

/**
 * Keeps the account that was used without a password on this machine for whoever next signs in with Google under this
 * address; a second call keeps it for another. Returns what to tell whoever asked; throws where it can't be.
 */
export async function keepForClaim(db: Db, address: string): Promise<string> {
  const given = z.email().safeParse(address.trim());
  if (!given.success) throw new Error("Say for whom by an address, like you@example.com.");
  const email = foldEmail(given.data);
  const local = await findLocalAccount(db);
  if (!local) throw new Error("Nobody has used Memoro on this machine yet: there is nothing to claim.");
  if ((await listAccountsByEmail(db, email)).some(({ id }) => id !== local.id)) {
    throw new Error(`${email} has a notebook of its own here already. Two notebooks are not made one.`);
  }
  if (!(await setClaim(db, email))) throw new Error("This machine's notebook already belongs to a Google account.");
  return `The notebook of this machine is kept for ${email}. It is theirs once they sign in with Google.`;
}
