/** A day that comes round every year. */
export interface ImportantDay {
  factId: string;
  kind: "birthday" | "date" | "death";
  /** What it is, in the person's own words; null where the kind says it. */
  label: string | null;
  month: number;
  day: number;
  year: number | null;
  personId: string;
  name: string;
  photoId: string | null;
}
