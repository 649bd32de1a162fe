import { useEffect, type RefObject } from "react";

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Down leads from the box into the results (the first link of each `li`), arrows from one to the next, up from
 * the first and Escape from any back to the box.
 */
export function useResultKeys(input: RefObject<HTMLInputElement | null>, results: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    function move(event: KeyboardEvent) {
      const box = input.current;
      if (!box || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
      const links = firstLinks(results.current);
      const at = links.findIndex((link) => link === document.activeElement);
      const inBox = document.activeElement === box;
      if (event.key === "Escape" && results.current?.contains(document.activeElement)) {
        event.preventDefault();
        box.focus();
        return;
      }
      const step = STEPS[event.key];
      if (step === undefined || (inBox ? event.key !== "ArrowDown" : at < 0)) return;
      const target = at + step < 0 ? box : links[at + step];
      if (!target) return;
      event.preventDefault();
      target.focus();
      target.scrollIntoView({ block: "nearest" });
    }
    document.addEventListener("keydown", move);
    return () => document.removeEventListener("keydown", move);
  }, [input, results]);
}

function firstLinks(results: HTMLElement | null): HTMLAnchorElement[] {
  return [...(results?.querySelectorAll("li") ?? [])].flatMap((item) => item.querySelector("a") ?? []);
}
