import { useEffect, useState } from "react";

/**
 * What is pointed at or focused, by the nearest `data-learned` around it: the words of a note and what was learned from
 * them bear the same one, so that either lights the other.
 */
export function useLit(): string | null {
  const [lit, setLit] = useState<string | null>(null);
  useEffect(() => {
    function light({ target }: Event) {
      const near = target instanceof Element ? target.closest<HTMLElement>("[data-learned]") : null;
      setLit(near?.dataset.learned ?? null);
    }
    document.addEventListener("mouseover", light);
    document.addEventListener("focusin", light);
    return () => {
      document.removeEventListener("mouseover", light);
      document.removeEventListener("focusin", light);
    };
  }, []);
  return lit;
}
