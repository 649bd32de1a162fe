import type { FamilyTie } from "~/family/edge";
import type { Pronoun } from "~/family/relation";

type Letter = "U" | "D" | "C" | "X";

/**
 * Kin as one would work it out on paper: every way from the person to somebody that meets nobody twice, written as letters
 * (up, down, couple, ex), the shortest that stands in a table of names. Knows parents, couples and exes only.
 */
export function nameByPaths(
  ties: readonly FamilyTie[],
  start: string,
  pronounOf: (id: string) => Pronoun,
): Map<string, string> {
  const ways = new Map<string, { letter: Letter; to: string; spouse: boolean }[]>();
  const put = (from: string, letter: Letter, to: string, spouse = false) =>
    ways.set(from, [...(ways.get(from) ?? []), { letter, to, spouse }]);
  const parents = new Map<string, Set<string>>();
  for (const { personId, relation, relativeId } of ties) {
    if (relation === "parent" || relation === "child") {
      const [child, parent] = relation === "parent" ? [personId, relativeId] : [relativeId, personId];
      put(child, "U", parent);
      put(parent, "D", child);
      parents.set(child, (parents.get(child) ?? new Set()).add(parent));
    } else {
      const letter = relation === "ex" ? "X" : "C";
      put(personId, letter, relativeId, relation === "spouse");
      put(relativeId, letter, personId, relation === "spouse");
    }
  }
  const countParents = (id: string | undefined) => parents.get(id ?? "")?.size ?? 0;

  const best = new Map<string, { length: number; rank: number; name: string }>();
  const walk = (people: string[], letters: string, spouse: boolean) => {
    const at = people.at(-1) ?? "";
    const found = letters === "" ? undefined : nameOf(people, letters, spouse);
    const known = best.get(at);
    if (
      found &&
      (!known || letters.length < known.length || (letters.length === known.length && found.rank < known.rank))
    )
      best.set(at, { length: letters.length, ...found });
    for (const { letter, to, spouse } of ways.get(at) ?? []) {
      if (!people.includes(to) && COULD_BECOME.test(letters + letter)) walk([...people, to], letters + letter, spouse);
    }
  };
  const nameOf = (people: string[], letters: string, spouse: boolean): { rank: number; name: string } | undefined => {
    const target = people.at(-1) ?? "";
    const pick = (she: string, he: string, either: string) => ({ she, he, they: either })[pronounOf(target) ?? "they"];
    const up = letters.split("U").length - 1;
    const down = letters.split("D").length - 1;
    const line = (pronoun: Pronoun): string => {
      const choose = (she: string, he: string, either: string) => ({ she, he, they: either })[pronoun ?? "they"];
      const many = (count: number) => Array.from({ length: Math.max(count, 0) }, () => "great-").join("");
      if (down === 0) return many(up - 2) + (up > 1 ? "grand" : "") + choose("mother", "father", "parent");
      if (up === 0) return many(down - 2) + (down > 1 ? "grand" : "") + choose("daughter", "son", "child");
      if (up === 1 && down === 1) return choose("sister", "brother", "sibling");
      if (down === 1) return many(up - 2) + choose("aunt", "uncle", "aunt or uncle");
      if (up === 1) return many(down - 2) + choose("niece", "nephew", "niece or nephew");
      const nth = ["", "", "cousin", "second cousin", "third cousin", "fourth cousin"][Math.min(up, down)] ?? "";
      const apart = Math.abs(up - down);
      if (apart === 0) return nth;
      return `${nth === "cousin" ? "first cousin" : nth} ${["", "once", "twice", "3 times", "4 times"][apart]} removed`;
    };
    const own = line(pronounOf(target));
    if (/^U*D*$/.test(letters)) {
      if (up > 6 || down > 6 || up + down > 9) return undefined;
      if (letters === "UD") {
        const mine = [...(parents.get(people[0] ?? "") ?? [])];
        const common = mine.filter((id) => parents.get(target)?.has(id)).length;
        if (common === 1 && mine.length > 1 && countParents(target) > 1) return { rank: 0, name: `half-${own}` };
      }
      return { rank: 0, name: own };
    }
    if (letters === "C") return { rank: 2, name: spouse ? pick("wife", "husband", "spouse") : "partner" };
    if (letters === "X") return { rank: 8, name: "ex" };
    const stepped = (sure: boolean) => {
      const step = /^g/.test(own) ? `step-${own}` : `step${own}`;
      return sure ? { rank: 4, name: step } : { rank: 5, name: `${own} or ${step}` };
    };
    if (["UC", "UCU"].includes(letters)) return stepped(countParents(people[0]) > 1);
    if (letters === "UUC") return stepped(countParents(people[1]) > 1);
    if (letters === "UCD") return stepped(countParents(people[0]) > 1 && countParents(target) > 1);
    if (letters === "CD" || letters === "CDD") return stepped(countParents(people[2]) > 1);
    if (letters === "DCD") return stepped(countParents(target) > 1);
    if (["CU", "CUU", "DC", "DDC", "UDC", "CUD", "CUDC"].includes(letters)) return { rank: 6, name: `${own}-in-law` };
    if (/^(?:UUDC|UDDC|UUDDC|CUUD|CUDD|CUUDD)$/.test(letters)) return { rank: 6, name: `${own} by marriage` };
    if (/^X(?:U|D|UD)$/.test(letters)) return { rank: 9, name: `ex’s ${own}` };
    if (/^(?:U|D|UD)X$/.test(letters)) return { rank: 10, name: `${line(pronounOf(people.at(-2) ?? ""))}’s ex` };
    return undefined;
  };
  walk([start], "", false);
  return new Map([...best].map(([id, { name }]) => [id, name]));
}

/** No way is gone further that can no longer come to have a name. */
const COULD_BECOME =
  /^(?:U{0,6}D{0,6}|U{1,2}C|UC[UD]|CD{0,2}|CU{1,2}D{0,2}|CUDC|D{1,2}C|DCD|U{1,2}D{1,2}C|X|X[UD]|XUD|[UD]X|UDX)$/;
