import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useOneSubmission } from "./use-one-submission";
import { useRefusal } from "./use-refusal";

/**
 * A page that is changed by script is not told as one that is loaded: its title is said here, and where what had the focus
 * is gone, reading goes on at the page's beginning.
 */
export function PageAnnouncer() {
  useRefusal();
  useOneSubmission();
  const { pathname, search } = useLocation();
  const [said, setSaid] = useState("");
  const shown = useRef({ pathname, search });
  useEffect(() => {
    const before = shown.current;
    if (before.pathname === pathname && before.search === search) return;
    shown.current = { pathname, search };
    if (before.pathname !== pathname) setSaid(document.title);
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body)
      document.getElementById("page")?.focus({ preventScroll: true });
  }, [pathname, search]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
