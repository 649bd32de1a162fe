import { Check } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";

/** One sentence about what was just done, and perhaps what to do about it. */
export function Flash({ children, action }: { children: string; action?: ReactNode }) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What was pressed went with the change, and the focus with it.
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) said.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="mb-8 flex max-w-column appear items-center gap-2 rounded-[var(--radius)] bg-wash px-4 py-2.5 text-small">
      <Check aria-hidden="true" className="size-4 shrink-0 text-accent" />
      <p ref={said} role="status" tabIndex={-1} className="min-w-0 flex-1 rounded-[3px] wrap-anywhere">
        {children}
      </p>
      {action}
    </div>
  );
}
