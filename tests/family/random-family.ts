import fc from "fast-check";
import { findContradiction } from "~/family/contradiction";
import type { FamilyTie } from "~/family/edge";
import type { Pronoun } from "~/family/relation";

export interface RandomFamily {
  people: string[];
  ties: FamilyTie[];
  pronounOf: (id: string) => Pronoun;
}

interface Choice {
  kind: number;
  a: number;
  b: number;
}

/**
 * A family as families grow: each next person comes in as a child of one or two, as a partner, an ex or a parent of
 * somebody there. `more` are kinds of ties beside them, between any two, where nothing speaks against it.
 */
export function randomFamily(size: number, more: readonly FamilyTie["relation"][] = []): fc.Arbitrary<RandomFamily> {
  const choice = fc.record({ kind: fc.nat(99), a: fc.nat(999), b: fc.nat(999) });
  return fc
    .record({
      choices: fc.array(choice, { minLength: size - 1, maxLength: size - 1 }),
      extra: fc.array(choice, { maxLength: more.length > 0 ? 8 : 0 }),
    })
    .map(({ choices, extra }) => grow(choices, extra, more));
}

function grow(choices: Choice[], extra: Choice[], more: readonly FamilyTie["relation"][]): RandomFamily {
  const people = ["p00"];
  const ties: FamilyTie[] = [];
  const partners = new Map<string, string[]>();
  const parents = new Map<string, number>();
  const couple = (a: string, b: string, relation: "spouse" | "partner" | "ex") => {
    ties.push({ personId: a, relation, relativeId: b });
    partners.set(a, [...(partners.get(a) ?? []), b]);
    partners.set(b, [...(partners.get(b) ?? []), a]);
  };
  for (const [index, { kind, a, b }] of choices.entries()) {
    const id = `p${String(index + 1).padStart(2, "0")}`;
    const one = people[a % people.length] ?? "p00";
    if (kind < 50) {
      ties.push({ personId: id, relation: "parent", relativeId: one });
      const others = partners.get(one) ?? [];
      const other = others[b % Math.max(others.length, 1)];
      if (other && kind < 40) ties.push({ personId: other, relation: "child", relativeId: id });
      parents.set(id, other && kind < 40 ? 2 : 1);
    } else if (kind < 75) couple(one, id, kind < 65 ? "spouse" : "partner");
    else if (kind < 82) couple(one, id, "ex");
    else if ((parents.get(one) ?? 0) < 2) {
      ties.push({ personId: one, relation: "parent", relativeId: id });
      parents.set(one, (parents.get(one) ?? 0) + 1);
    } else couple(one, id, "spouse");
    people.push(id);
  }
  for (const { kind, a, b } of extra) {
    const [one, other] = [people[a % people.length], people[b % people.length]];
    const relation = more[kind % more.length];
    const tie = one && other && relation && { personId: one, relation, relativeId: other };
    if (tie && !findContradiction(ties, tie, (id) => id)) ties.push(tie);
  }
  const pronounOf = (id: string): Pronoun => (["she", "he", null] as const)[Number(id.slice(1)) % 3] ?? null;
  return { people, ties, pronounOf };
}
