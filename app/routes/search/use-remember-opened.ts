import { useEffect, type RefObject } from "react";
import { rememberSearch } from "~/ui/remember-search";

/** A search that led somewhere is one to come back to. */
export function useRememberOpened(results: RefObject<HTMLElement | null>, asked: string): void {
  useEffect(() => {
    function remember({ target }: Event) {
      if (asked !== "" && target instanceof Element && results.current?.contains(target) && target.closest("li a")) {
        rememberSearch(asked);
      }
    }
    // Before the click is handled: it may take the page away.
    document.addEventListener("click", remember, true);
    return () => document.removeEventListener("click", remember, true);
  }, [asked, results]);
}
