import { z } from "zod";
import type { AccountRow, AccountTable } from "~db/queries/account-data.server";
import { VERBS } from "~db/queries/activity.server";
import { FACT_KINDS, isFactKind } from "~/facts/kinds";
import { isTimeZone } from "~/time/zoned";
import { extractionSchema } from "~/understand/extraction";
import { PHOTO_TYPE } from "./photo-image.server";

/** Days and instants are so named. The database would take "infinity" too, which no page can show. */
const TIME = /^(?:since|until)$|_(?:on|at|until)$/;
const isTime = (value: unknown) => typeof value === "string" && /^\d{4}-\d\d-\d\d/.test(value) && value >= "0001";

const fact = z
  .looseObject({ kind: z.string(), value: z.unknown() })
  .refine(({ kind, value }) => isFactKind(kind) && FACT_KINDS[kind].value.safeParse(value).success);

/** What pages and jobs read out of a row must be of a kind they know: the database does not look into it. */
const FORMS: Partial<Record<AccountTable, z.ZodType>> = {
  // Its bytes are sent as what it says they are.
  photo: z.looseObject({ media_type: z.literal(PHOTO_TYPE) }),
  note: z.looseObject({ time_zone: z.string().refine(isTimeZone) }),
  reading: z.looseObject({ result: extractionSchema }),
  fact,
  suggestion: z.looseObject({
    payload: z.union([
      z.looseObject({ sentence: z.string(), candidates: z.array(z.looseObject({ personId: z.uuid() })) }),
      z.looseObject({
        sentence: z.string(),
        personId: z.uuid(),
        known: z.looseObject({ text: z.string() }),
        facts: z.object({ known: fact, told: fact }).optional(),
      }),
    ]),
  }),
  // A link leads there.
  activity: z.looseObject({
    verb: z.enum(VERBS),
    path: z
      .string()
      .regex(/^\/(?![/\\])/)
      .nullable(),
  }),
};

/** Whether a row of an export is one that this Memoro can show and work with. */
export function isReadableRow(table: AccountTable, row: AccountRow): boolean {
  const times = Object.entries(row).filter(([column, value]) => TIME.test(column) && value !== null);
  return times.every(([, value]) => isTime(value)) && FORMS[table]?.safeParse(row).success !== false;
}
