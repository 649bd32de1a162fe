import { useEffect, useRef, type RefObject } from "react";

const FOCUSABLE = "a[href], button:not(:disabled), summary, input:not([type=hidden])";

/**
 * What had the focus in `list` may go with what it did: then the focus is what took its place's, or that of the last one left;
 * of an empty list `fallback`'s. `items` tells one state of the list from the next.
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>, items: string, fallback?: string): void {
  const had = useRef<number>();
  useEffect(() => {
    function remember({ target }: FocusEvent) {
      const at = focusables(list.current).findIndex((each) => each === target);
      had.current = at >= 0 ? at : undefined;
    }
    document.addEventListener("focusin", remember);
    return () => document.removeEventListener("focusin", remember);
  }, [list]);
  useEffect(() => {
    const at = had.current;
    const { activeElement } = document;
    if (at === undefined || (activeElement && activeElement !== document.body)) return;
    const left = focusables(list.current);
    const next =
      left.at(Math.min(at, left.length - 1)) ?? (fallback ? document.querySelector<HTMLElement>(fallback) : null);
    next?.focus();
  }, [list, items, fallback]);
}

function focusables(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
}
