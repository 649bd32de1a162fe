import type { Tx } from "~db/client.server";
import { listEncounters } from "~db/queries/encounter.server";
import type { Fact } from "~db/queries/fact.server";
import type { NoteCursor } from "~db/queries/note.server";
import type { PersonHead } from "~db/queries/person-page.server";
import type { UserId } from "~db/schema";
import { sayOtherNames } from "~/ui/name-line";

const MOST_ENCOUNTERS = 200;

interface Shown {
  /** The facts that hold. */
  facts: readonly Fact[];
  /** Where this page of notes begins and where it ends; null at the newest and the oldest. */
  before: NoteCursor | null;
  next: NoteCursor | null;
}

/** What is kept of a person beside facts, family and notes. */
export async function readKeeping(tx: Tx, userId: UserId, head: PersonHead, { facts, before, next }: Shown) {
  const { person, nameParts, archived, dueOn, rhythmDays: own, labels } = head;
  const borne = labels.filter((label) => label.borne);
  const asking = borne
    .filter(({ rhythmDays }) => rhythmDays !== null)
    .toSorted((one, other) => Number(one.rhythmDays) - Number(other.rhythmDays))
    .at(0);
  const days = shortest(own, asking?.rhythmDays ?? null);
  return {
    otherNames: sayOtherNames({ name: person.name, ...nameParts, ...namesIn(facts) }),
    archived,
    rhythm: {
      own,
      days,
      /** Whose word it is, where it is not the person's own. */
      by: asking && asking.rhythmDays === days && own !== days ? asking.name : null,
      dueOn,
    },
    labels: borne.map(({ id, name }) => ({ id, name })),
    /** Others there are to choose from. */
    moreLabels: labels.filter((label) => !label.borne).map(({ name }) => name),
    encounters: await listEncounters(tx, userId, {
      personId: person.id,
      from: next?.on,
      before: before?.on,
      limit: MOST_ENCOUNTERS,
    }),
  };
}

function namesIn(facts: readonly Fact[]) {
  const names = facts.flatMap(({ content }) => (content.kind === "name" ? [content.value] : []));
  return {
    also: names.filter(({ type }) => type !== "maiden").map(({ name }) => name),
    maiden: names.filter(({ type }) => type === "maiden").map(({ name }) => name),
    said: facts.find(({ content }) => content.kind === "said")?.text ?? null,
  };
}

function shortest(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
