import type { WorkStatus } from "~/understand/extraction";
import { choice, line, optionalLine, partialDate } from "../field";
import { capitalise, fold, join, keyWithin, kind, refuseSpan } from "../kind";

const span = { since: partialDate("Since"), until: partialDate("Until", "Empty while it lasts.") };

const STATUSES: Record<WorkStatus, string> = {
  current: "Works there now",
  starting: "About to start",
  interviewing: "Interviewing",
  former: "Used to",
};

interface Work {
  employer?: string | null;
  role?: string | null;
  status: WorkStatus;
}

/** Where somebody lives, and what they do. */
export const WORK_AND_HOME = {
  home: kind({
    label: "Lives in",
    icon: "house",
    single: true,
    fields: { place: line("Where"), ...span },
    refuse: refuseSpan,
    read: ({ place }) => place,
    key: (value) => keyWithin(fold(value.place), value),
    about: ({ place }) => place,
  }),
  work: kind({
    label: "Work",
    icon: "briefcase",
    fields: {
      employer: optionalLine("Where"),
      role: optionalLine("As what"),
      status: choice("When", STATUSES),
      ...span,
    },
    refuse: ({ employer, role, ...span }) =>
      employer || role ? refuseSpan(span) : { field: "employer", told: "Say where, or as what." },
    read: sayWork,
    key: (value) => keyWithin(fold(`${value.employer ?? ""}|${value.role ?? ""}|${value.status}`), value),
    about: ({ employer }) => employer ?? null,
    replaces: replacesWork,
  }),
  study: kind({
    label: "Studied",
    icon: "school",
    fields: { school: optionalLine("Where"), subject: optionalLine("What"), ...span },
    refuse: ({ school, subject, ...span }) =>
      school || subject ? refuseSpan(span) : { field: "school", told: "Say where, or what." },
    read: ({ school, subject }) => capitalise(join([subject, school], " at ")),
    key: (value) => keyWithin(fold(`${value.school ?? ""}|${value.subject ?? ""}`), value),
    about: ({ school, subject }) => join([school, subject]),
  }),
};

/** A new job takes the old one's place, and so does a new standing with the same employer; saying less of the same does not. */
function replacesWork(newer: Work, older: Work): boolean {
  const sameEmployer = newer.employer && older.employer && fold(newer.employer) === fold(older.employer);
  if (sameEmployer) return newer.status !== older.status || Boolean(newer.role) || !older.role;
  return isWorking(newer.status) && isWorking(older.status);
}

function isWorking(status: WorkStatus): boolean {
  return status === "current" || status === "starting";
}

function sayWork({ employer, role, status }: Work): string {
  const what = join([role, employer], " at ");
  switch (status) {
    case "interviewing":
      return employer ? `Interviewing at ${role ? `${employer} (${role})` : employer}` : `Interviewing: ${role}`;
    case "starting":
      return `Starting: ${what}`;
    case "former":
      return `Formerly ${what}`;
    default:
      return capitalise(what);
  }
}
