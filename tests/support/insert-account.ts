import type { OpenDatabase } from "~db/client.server";
import type { UserId } from "~db/schema";

/** An account with nothing in it, by the table's own columns: for tests of the database itself. */
export async function insertAccount({ db }: Pick<OpenDatabase, "db">, name = "Robin"): Promise<UserId> {
  const id = crypto.randomUUID() as UserId;
  await db
    .insertInto("account")
    .values({ id, name, email: null, google_sub: null, time_zone: null, locale: null })
    .execute();
  return id;
}
