import { useLocation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useRefusal } from "./use-refusal";

/**
 * A page that is changed by script is not told as one that is loaded: its title is said here, and where what had the focus
 * is gone, reading goes on at the page's beginning.
 */
export function PageAnnouncer() {
  useRefusal();
  const { pathname } = useLocation();
  const [said, setSaid] = useState("");
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    setSaid(document.title);
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body)
      document.getElementById("page")?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <p aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}
