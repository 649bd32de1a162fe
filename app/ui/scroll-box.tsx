import { useEffect, useRef, type ReactNode } from "react";
import { openAt, type Box } from "~/family/open-at";

interface ScrollBoxProps {
  label: string;
  /** What there is to see, and what of it in any case, in pixels of what is inside. */
  boxes: readonly (Box & { weight?: number })[];
  keep: Box;
  children: ReactNode;
}

/** A window on something larger, which opens on as much as it can hold and scrolls by itself: by wheel and by finger, and to whatever in it is reached by keys. */
export function ScrollBox({ label, boxes, keep, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const opening = useRef({ boxes, keep });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
    const window = { width: clientWidth, height: clientHeight };
    element.scrollTo(openAt({ ...opening.current, window, picture: { width: scrollWidth, height: scrollHeight } }));
  }, []);
  return (
    <div
      ref={box}
      role="region"
      aria-label={label}
      className="max-h-[55dvh] desk:max-h-[80dvh] overflow-auto overscroll-contain rounded-[var(--radius)] border border-line bg-sheet"
    >
      {children}
    </div>
  );
}
