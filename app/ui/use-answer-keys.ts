import type { RefObject } from "react";
import { isKey } from "./keys";
import { useKeys } from "./use-keys";

/** A number presses the button of that place, and the key for later what is marked `data-later`, while it `listens`. */
export function useAnswerKeys(answers: RefObject<HTMLElement | null>, listens: boolean): void {
  useKeys((key) => {
    if (!listens || !(isKey(key, "answer") || isKey(key, "later"))) return false;
    const button = isKey(key, "later")
      ? answers.current?.querySelector<HTMLElement>("[data-later]")
      : answers.current?.querySelectorAll<HTMLElement>("form button")[Number(key) - 1];
    button?.click();
    return Boolean(button);
  });
}
