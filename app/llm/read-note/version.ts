/** Stored with each reading. */
export const VERSION = "1";

/**
 * What prompt and schema were in each version. A test works it out anew: neither of them changes without a new version and
 * a line here.
 */
export const FINGERPRINTS: Readonly<Record<string, string>> = {
  "1": "f0a58405533657ca",
};
