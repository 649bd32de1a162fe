import type { Line } from "~/family/tree/layout-tree";
import { LINES } from "./family-drawing";

const MEANINGS: { kinds: readonly Line["kind"][]; text: string }[] = [
  { kinds: ["ex"], text: "no longer together" },
  { kinds: ["step"], text: "step or foster" },
  { kinds: ["loose"], text: "entered without those between" },
];

/** What the lines mean that are not plain, where there are any. */
export function TreeLegend({ lines }: { lines: readonly Line[] }) {
  const shown = MEANINGS.filter(({ kinds }) => lines.some(({ kind }) => kinds.includes(kind)));
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small text-muted empty:hidden">
      {shown.map(({ kinds: [kind], text }) => (
        <li key={text} className="flex items-center gap-2">
          <svg width={28} height={6} aria-hidden="true">
            <path d="M2 3H26" strokeWidth={1.5} className={kind && LINES[kind]} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
