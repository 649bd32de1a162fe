import { findAccountByEmail, findLocalAccount } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

/** Whose address it is, or this machine's own account without one. Throws where there is none. */
export async function findAccountId({ db }: App, email: string | undefined): Promise<UserId> {
  const account = email ? await findAccountByEmail(db, email.toLowerCase()) : await findLocalAccount(db);
  if (!account)
    throw new Error(email ? `Nobody here has the address ${email}.` : "This machine has no account of its own yet.");
  return account.id;
}
