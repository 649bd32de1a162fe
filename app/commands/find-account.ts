import { findLocalAccount, listAccountsByEmail } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { foldEmail } from "~/auth/email-list";

/** Whose address it is, or this machine's own account without one. Throws where there is none, or more than one. */
export async function findAccountId({ db }: Pick<App, "db">, email: string | undefined): Promise<UserId> {
  const [account, ...others] = email ? await listAccountsByEmail(db, foldEmail(email)) : [await findLocalAccount(db)];
  if (!account)
    throw new Error(email ? `Nobody here has the address ${email}.` : "This machine has no account of its own yet.");
  if (others.length > 0)
    throw new Error(
      `${others.length + 1} accounts have the address ${email}: whoever has it now is to sign in once more.`,
    );
  return account.id;
}
