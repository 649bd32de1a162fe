import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import { listImportantDays } from "./important-day.server";

export interface Birthday {
  factId: string;
  personId: string;
  name: string;
  month: number;
  day: number;
  year: number | null;
}

/** Birthdays of the living, to be put in order of the year by whoever knows today. */
export async function listBirthdays(tx: Tx, userId: UserId, months: readonly number[]): Promise<Birthday[]> {
  const days = await listImportantDays(tx, userId, months, ["birthday"]);
  return days.map(({ factId, personId, name, month, day, year }) => ({ factId, personId, name, month, day, year }));
}
