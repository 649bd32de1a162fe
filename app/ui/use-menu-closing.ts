import { useEffect, type RefObject } from "react";

/** A disclosure that is like a menu: what is pressed outside of it closes it, and so does Escape. */
export function useMenuClosing(menu: RefObject<HTMLDetailsElement | null>, closes: boolean) {
  useEffect(() => {
    const details = menu.current;
    if (!details || !closes) return;
    function leave({ relatedTarget }: FocusEvent) {
      if (details && !(relatedTarget instanceof Node && details.contains(relatedTarget))) details.open = false;
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
