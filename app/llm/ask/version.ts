/** Stored with what each answer used. */
export const VERSION = "1";

/**
 * What prompt and schema were in each version. A test works it out anew: neither of them changes without a new version and
 * a line here.
 */
export const FINGERPRINTS: Readonly<Record<string, string>> = {
  "1": "66f572728a0f4d83",
};
