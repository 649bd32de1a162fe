import { z } from "zod";
import { asUserAtOneMoment, becomeUser } from "~db/client.server";
import { ACCOUNT_TABLES } from "~db/queries/account-data.server";
import { readAccounts, writeAccount } from "~db/queries/backup.server";
import type { UserId } from "~db/schema";
import { refreshStatistics } from "~db/statistics.server";
import type { App } from "~/app.server";
import { ImportRefused, makeFindable, readTables, restOf, writeTables, type WriteLine } from "./account-data.server";

/**
 * Everything that a Memoro keeps, of all accounts, as lines of JSON that either engine can be restored from: a head, then of
 * each account its own row, its tables as in an export, and their end. Sessions stay behind: people sign in again.
 */

const FORMAT = { memoro: "backup", version: 1 } as const;

/** Each account as of one moment. */
export async function writeBackup(app: App, write: WriteLine): Promise<{ accounts: number }> {
  const accounts = await readAccounts(app.patientDb);
  await write(JSON.stringify({ ...FORMAT, at: app.now().toISOString(), accounts: accounts.length }));
  for (const { id, row } of accounts) {
    await write(JSON.stringify({ account: row }));
    await asUserAtOneMoment(app.patientDb, id, (tx) => writeTables(tx, id, ACCOUNT_TABLES, write, { door: true }));
  }
  return { accounts: accounts.length };
}

const headForm = z.object({ memoro: z.literal(FORMAT.memoro), version: z.literal(1), accounts: z.number().int() });
const accountForm = z.object({ account: z.looseObject({ id: z.uuid() }) });

/** Into a Memoro that nobody has an account in. An account is there whole or not at all; it may be called again for the rest. */
export async function restoreBackup(
  app: App,
  lines: AsyncIterable<string>,
): Promise<{ accounts: number; rows: number }> {
  const given = lines[Symbol.asyncIterator]();
  const next = async () => {
    const line = await given.next();
    return line.done ? undefined : (JSON.parse(line.value) as unknown);
  };
  const head = headForm.safeParse(await next());
  if (!head.success) throw new ImportRefused("This is not a backup of Memoro: its first line would say so.");
  const known = await readAccounts(app.patientDb);
  if (known.length > 0) {
    throw new ImportRefused("Somebody has an account here already. A backup is restored into an empty database only.");
  }
  let rows = 0;
  for (let count = 0; count < head.data.accounts; count += 1) {
    const told = accountForm.safeParse(await next());
    if (!told.success) throw new ImportRefused(`The backup ends after ${count} of ${head.data.accounts} accounts.`);
    const userId = told.data.account.id as UserId;
    rows += await app.patientDb.transaction().execute(async (tx) => {
      await writeAccount(tx, told.data.account);
      await becomeUser(tx, userId);
      const written = await readTables(tx, userId, restOf(given), 0);
      await makeFindable(app, tx, userId);
      return written;
    });
  }
  await refreshStatistics(app.patientDb);
  return { accounts: head.data.accounts, rows };
}
