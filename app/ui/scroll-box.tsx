import { useEffect, useRef, type ReactNode } from "react";

interface ScrollBoxProps {
  label: string;
  /** What is to be in the middle at first, in pixels of what is inside. */
  middle: { x: number; y: number };
  children: ReactNode;
}

/** A window on something larger, which scrolls by itself: by wheel and by finger, and to whatever in it is reached by keys. */
export function ScrollBox({ label, middle, children }: ScrollBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const { x, y } = middle;
  useEffect(() => {
    const element = box.current;
    element?.scrollTo({ left: x - element.clientWidth / 2, top: y - element.clientHeight / 2 });
  }, [x, y]);
  return (
    <div
      ref={box}
      role="region"
      aria-label={label}
      className="max-h-[80dvh] overflow-auto overscroll-contain rounded-[var(--radius)] border border-line bg-sheet"
    >
      {children}
    </div>
  );
}
