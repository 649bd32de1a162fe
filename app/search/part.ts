import type { IconName } from "~/ui/fact-icon";
import type { Answer } from "./answer";
import type { FoundPeople } from "./people.server";
import type { PartKey, Question } from "./question";
import type { Span } from "./span";

/** Something understood in a question, which the person can take away by its key. */
export type Part = { key: PartKey } & (
  | { kind: "span"; span: Span }
  | { kind: "birthdays"; month: number }
  | { kind: "kin"; quote: string }
  /** What was asked of the ledger, as the answer is headed. */
  | { kind: "asked"; icon: IconName; title: string }
  | { kind: "person"; names: string[] }
);

/** The parts of a question that had a say in what was found. */
export function partsOf(
  { span, birthdayMonth, kin }: Question,
  answer: Answer | null,
  { named }: Pick<FoundPeople, "named">,
): Part[] {
  const parts: Part[] = [];
  const isSaidBy = birthdayMonth !== null ? "birthday" : kin ? "tie" : null;
  if (answer && answer.kind !== isSaidBy)
    parts.push({ key: "asked", kind: "asked", icon: answer.icon, title: answer.title });
  if (span) parts.push({ key: "span", kind: "span", span });
  if (birthdayMonth !== null) parts.push({ key: "birthdays", kind: "birthdays", month: birthdayMonth });
  if (kin) parts.push({ key: "kin", kind: "kin", quote: kin.quote });
  const byWords = new Map<string, string[]>();
  for (const { name, words } of named) {
    const said = words.join(" ");
    byWords.set(said, [...(byWords.get(said) ?? []), name]);
  }
  for (const [words, names] of byWords) parts.push({ key: `person:${words}`, kind: "person", names });
  return parts;
}

/** The words (folded) that the keys of taken away people say are no names. */
export function notNames(not: ReadonlySet<string>): Set<string> {
  return new Set([...not].flatMap((key) => (key.startsWith("person:") ? key.slice("person:".length).split(" ") : [])));
}
