import { z } from "zod";

/** An IANA name that dates can be written in here. */
export const timeZone = z.string().refine(isTimeZone, { error: "That is not a time zone Memoro knows." });

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "" && !/^[+-]/.test(name);
  } catch {
    return false;
  }
}
