import type { Tx } from "~db/client.server";
import { listEncounters } from "~db/queries/encounter.server";
import type { Fact } from "~db/queries/fact.server";
import { listLabels, listPersonLabels } from "~db/queries/label.server";
import type { NoteCursor } from "~db/queries/note.server";
import { getPersonKeeping } from "~db/queries/person-keeping.server";
import type { Person } from "~db/queries/person.server";
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
export async function readKeeping(tx: Tx, userId: UserId, person: Person, { facts, before, next }: Shown) {
  const { id } = person;
  const { archived, rhythm, dueOn, ...parts } = await getPersonKeeping(tx, userId, id);
  const days = shortest(rhythm.own, rhythm.label?.days ?? null);
  const labels = await listPersonLabels(tx, userId, id);
  const borne = new Set(labels.map((label) => label.id));
  return {
    otherNames: sayOtherNames({ name: person.name, ...parts, ...namesIn(facts) }),
    archived,
    rhythm: {
      own: rhythm.own,
      days,
      /** Whose word it is, where it is not the person's own. */
      by: rhythm.label !== null && rhythm.label.days === days && rhythm.own !== days ? rhythm.label.name : null,
      dueOn,
    },
    labels: labels.map(({ id, name }) => ({ id, name })),
    /** Others there are to choose from. */
    moreLabels: (await listLabels(tx, userId)).filter((label) => !borne.has(label.id)).map(({ name }) => name),
    encounters: await listEncounters(tx, userId, {
      personId: id,
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
