import { useEffect, useRef } from "react";
import { nameKeys, NO_LETTER_KEYS } from "./keys";

/** How long the second of two keys is waited for. */
const SECOND_KEY_MS = 1200;
const FIRST_KEY = "g";

/**
 * Calls `press` with each key or pair of keys that may act, by its name in `keys.ts`. Keys without a modifier are those of
 * a page, not of a field or a dialog, and none where they were switched off. `press` says whether it took the key.
 */
export function useKeys(press: (pressed: string, event: KeyboardEvent) => boolean | void): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    let begun = -Infinity;
    function listen(event: KeyboardEvent) {
      if (event.defaultPrevented || event.repeat) return;
      const key = nameKeys(event);
      if (key === null || (!key.startsWith("mod+") && !mayAct(event.target))) return;
      const isSecond = event.timeStamp - begun < SECOND_KEY_MS;
      begun = key === FIRST_KEY && !isSecond ? event.timeStamp : -Infinity;
      if (begun > 0) return;
      if (latest.current(isSecond ? `${FIRST_KEY} ${key}` : key, event)) event.preventDefault();
    }
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** Whether keys without a modifier act here. */
function mayAct(target: EventTarget | null): boolean {
  if (document.documentElement.getAttribute(NO_LETTER_KEYS) === "off") return false;
  if (document.querySelector("dialog[open]")) return false;
  if (!(target instanceof HTMLElement)) return true;
  if (target instanceof HTMLInputElement) return target.type === "checkbox";
  return !target.isContentEditable && !/^(TEXTAREA|SELECT)$/.test(target.tagName);
}
