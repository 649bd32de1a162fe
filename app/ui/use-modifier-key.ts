import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** "⌘" on a Mac, "Ctrl" elsewhere; empty until the browser has been asked. */
export function useModifierKey(): string {
  return useSyncExternalStore(
    never,
    () => (navigator.userAgent.includes("Mac OS X") ? "⌘" : "Ctrl "),
    () => "",
  );
}
