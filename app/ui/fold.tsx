import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

interface FoldProps {
  /** What is folded away, in a few words. */
  title: string;
  look?: keyof typeof LOOKS;
  open?: boolean;
  children: ReactNode;
}

const LOOKS = { quiet: "text-muted hover:text-ink", heading: "font-medium" };

/** Opens and closes by a press on its title, without a script too. */
export function Fold({ title, look = "quiet", open = false, children }: FoldProps) {
  return (
    <details open={open || undefined} className="group/fold min-w-0">
      <summary
        className={`reach -ml-1 flex w-fit list-none items-center gap-1 rounded-[3px] py-0.5 text-small [&::-webkit-details-marker]:hidden ${LOOKS[look]}`}
      >
        <ChevronDown
          aria-hidden="true"
          className="size-3.5 shrink-0 -rotate-90 transition-transform group-open/fold:rotate-0"
        />
        {title}
      </summary>
      {children}
    </details>
  );
}
