import { Check } from "lucide-react";

/** One sentence about what was just done. */
export function Flash({ children }: { children: string }) {
  return (
    <p
      role="status"
      className="mb-8 flex max-w-column appear items-center gap-2 rounded-[var(--radius)] bg-wash px-4 py-2.5 text-small"
    >
      <Check aria-hidden="true" className="size-4 shrink-0 text-accent" />
      {children}
    </p>
  );
}
