/** A span of days (ISO), both included, as a question means it. */
export interface Span {
  from: string;
  to: string;
  /** The words of the question that say it. */
  quote: string;
}

/** The first day of a span without one: "before Easter". */
export const BEGINNING = "0001-01-01";
