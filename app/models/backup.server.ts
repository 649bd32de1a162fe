import { z } from "zod";
import { asUserAtOneMoment, becomeUser } from "~db/client.server";
import { ACCOUNT_TABLES } from "~db/queries/account-data.server";
import { readAccounts, writeAccount } from "~db/queries/backup.server";
import type { UserId } from "~db/schema";
import { refreshStatistics } from "~db/statistics.server";
import type { App } from "~/app.server";
import {
  ImportRefused,
  makeFindable,
  passTables,
  readTables,
  restOf,
  writeTables,
  type WriteLine,
} from "./account-data.server";

/**
 * Everything that a Memoro keeps, of all accounts, as lines of JSON that either engine can be restored from: a head, then of
 * each account its own row, its tables as in an export, and their end. Sessions stay behind: people sign in again.
 */

const FORMAT = { memoro: "backup", version: 1 } as const;

/** Each account as of one moment. */
export async function writeBackup(
  app: Pick<App, "patientDb" | "now">,
  write: WriteLine,
): Promise<{ accounts: number }> {
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

/**
 * Into a Memoro that nobody has an account in. An account is there whole or not at all, so after a fault the same backup may be
 * given again: it is passed over what is there (`found`), and goes on with the rest.
 */
export async function restoreBackup(
  app: App,
  lines: AsyncIterable<string>,
): Promise<{ accounts: number; rows: number; found: number }> {
  const given = lines[Symbol.asyncIterator]();
  const next = async () => {
    const line = await given.next();
    return line.done ? undefined : (JSON.parse(line.value) as unknown);
  };
  const head = headForm.safeParse(await next());
  if (!head.success) throw new ImportRefused("This is not a backup of Memoro: its first line would say so.");
  const known = new Set((await readAccounts(app.patientDb)).map(({ id }) => id));
  let [accounts, rows, found] = [0, 0, 0];
  for (let count = 0; count < head.data.accounts; count += 1) {
    const told = accountForm.safeParse(await next());
    if (!told.success) throw new ImportRefused(`The backup ends after ${count} of ${head.data.accounts} accounts.`);
    const userId = told.data.account.id as UserId;
    if (known.has(userId)) {
      await passTables(restOf(given));
      found += 1;
      continue;
    }
    // A backup is restored in its own order: what it left when it broke off are the first of it, and nobody else.
    if (found < known.size) throw new ImportRefused(OTHERS_HERE);
    rows += await app.patientDb.transaction().execute(async (tx) => {
      await writeAccount(tx, told.data.account);
      await becomeUser(tx, userId);
      const written = await readTables(tx, userId, restOf(given), 0);
      await makeFindable(app, tx, userId);
      return written;
    });
    accounts += 1;
  }
  if (found < known.size) throw new ImportRefused(OTHERS_HERE);
  if (found > 0 && accounts === 0) throw new ImportRefused("Every account of this backup is here already.");
  await refreshStatistics(app.patientDb);
  return { accounts, rows, found };
}

const OTHERS_HERE =
  "Somebody has an account here already. A backup is restored into an empty database, or into one where restoring it broke off.";
