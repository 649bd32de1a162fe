import { useEffect, type RefObject } from "react";

/**
 * A disclosure that is like a menu: Escape closes it, and so does what is pressed outside of it, where it floats above the
 * page. In the page's flow it stays, or all below would jump.
 */
export function useMenuClosing(menu: RefObject<HTMLDetailsElement | null>, closes = true) {
  useEffect(() => {
    const details = menu.current;
    if (!details || !closes) return;
    function leave({ relatedTarget }: FocusEvent) {
      if (!details || (relatedTarget instanceof Node && details.contains(relatedTarget))) return;
      if (isFloating(details.lastElementChild)) details.open = false;
    }
    function escape({ key }: KeyboardEvent) {
      if (key !== "Escape" || !details?.open) return;
      details.open = false;
      details.querySelector("summary")?.focus();
    }
    details.addEventListener("focusout", leave);
    details.addEventListener("keydown", escape);
    return () => {
      details.removeEventListener("focusout", leave);
      details.removeEventListener("keydown", escape);
    };
  }, [menu, closes]);
}

function isFloating(panel: Element | null): boolean {
  return panel !== null && getComputedStyle(panel).position === "absolute";
}
