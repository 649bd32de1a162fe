import type { Relative } from "~/family/describe-kin";
import { KinPath } from "./following-kin";

interface FamilyListProps {
  name: string;
  focusId: string;
  relatives: readonly Relative[];
  /** Which generation each stands in; those who are not drawn have none. */
  rows: readonly { id: string; row: number }[];
}

/** The tree in words: by generation, each with the people who lead to them. */
export function FamilyList({ name, focusId, relatives, rows }: FamilyListProps) {
  const rowOf = new Map(rows.map(({ id, row }) => [id, row]));
  const own = rowOf.get(focusId) ?? 0;
  const numbers = [...new Set(rows.map(({ row }) => row))].sort((a, b) => a - b);
  const groups = numbers.map((row) => ({
    title: sayGeneration(row - own),
    relatives: relatives.filter(({ id }) => rowOf.get(id) === row),
  }));
  const further = { title: "Further away", relatives: relatives.filter(({ id }) => !rowOf.has(id)) };
  return (
    <ul className="grid grid-cols-1 gap-6 wrap-anywhere">
      {[...groups, further]
        .filter((group) => group.relatives.length > 0)
        .map((group) => (
          <li key={group.title}>
            <h3 className="text-small text-muted">{group.title}</h3>
            <ul className="mt-1 grid grid-cols-1 gap-x-8 gap-y-1 desk:grid-cols-2">
              {group.relatives.map((relative) => (
                <li key={relative.id} className="text-muted">
                  <KinPath name={name} relative={relative} />
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ul>
  );
}

function sayGeneration(rows: number): string {
  if (rows === 0) return "The same generation";
  const count = Math.abs(rows);
  const where = rows < 0 ? "before" : "after";
  return count === 1 ? `The generation ${where}` : `${count} generations ${where}`;
}
