import type { PeopleView } from "~/http/people-filter";

/** The last contact, as a filter says it. */
export const METS_SAID: Record<NonNullable<PeopleView["met"]>, string> = {
  week: "In touch in the last week",
  month: "In touch in the last month",
  "not-1": "Not for a month",
  "not-3": "Not for 3 months",
  "not-6": "Not for 6 months",
  "not-12": "Not for a year",
  never: "Never",
};
