import type { MergeContradiction } from "~/family/merge-contradiction";

/** What cannot be true of one person, before two are kept as one. */
export function Contradictions({ list }: { list: readonly MergeContradiction[] }) {
  return (
    <div role="alert" className="grid max-w-measure gap-2">
      <p className="text-loss">
        Of one person this cannot all be true. Perhaps they are two, or one of these is a mistake:
      </p>
      <ul className="grid gap-2">
        {list.map(({ tie, sentence }) => (
          <li key={tie}>
            {`${tie}. `}
            <span className="text-muted">{sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
