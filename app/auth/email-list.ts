import { z } from "zod";

/** Who is meant by a list of addresses ("robin@example.org") and domains ("@example.org"); "*" is everybody. */
export type EmailList = readonly string[];

const ENTRY = /^(\*|@[^\s@,]+\.[^\s@,]+|[^\s@,]+@[^\s@,]+)$/;

export const emailList = z
  .string()
  .transform((list) => list.split(/[\s,]+/).filter((entry) => entry !== ""))
  .refine((entries) => entries.every((entry) => ENTRY.test(entry)), {
    error: "wants addresses or domains with commas between, like robin@example.org, @example.com",
  })
  .transform((entries): EmailList => entries.map(foldEmail));

/**
 * A domain means the people whose mail Google keeps for it. Anybody can make a Google account of an address elsewhere while
 * they can read its mail, and keep the account when they can't any more: such an address counts only where it is named.
 */
export function isListed(list: EmailList, email: string, { keptByGoogle }: { keptByGoogle: boolean }): boolean {
  const folded = foldEmail(email);
  const domain = folded.slice(folded.lastIndexOf("@"));
  return list.some((entry) => entry === "*" || entry === folded || (entry === domain && keptByGoogle));
}

/** For comparing. ASCII alone: other letters that fold into it would make one address of two. */
export function foldEmail(email: string): string {
  return email.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
