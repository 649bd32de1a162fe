import type { PeopleView } from "~/http/people-view";

/** The last contact, as a filter says it. */
export const METS_SAID: Record<NonNullable<PeopleView["met"]>, string> = {
  week: "In touch in the last week",
  month: "In touch in the last month",
  "not-1": "Not in touch for a month",
  "not-3": "Not in touch for 3 months",
  "not-6": "Not in touch for 6 months",
  "not-12": "Not in touch for a year",
  never: "Never in touch",
};
