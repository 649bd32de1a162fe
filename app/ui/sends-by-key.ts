import type { KeyboardEvent } from "react";

/** The keys that save what is being written: Enter with Ctrl, or with the Mac's command key. */
export function sendsByKey({ key, metaKey, ctrlKey }: KeyboardEvent): boolean {
  return key === "Enter" && (metaKey || ctrlKey);
}
