import type { ReactNode } from "react";

/** Says what will be here, and gives the one thing to do. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-3 border-t border-line py-8">
      <p className="font-serif text-note">{title}</p>
      {children && <p className="max-w-measure text-muted">{children}</p>}
      {action && <div className="mt-1">{action}</div>}
    </div>
  );
}
