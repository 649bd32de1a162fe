import { useLocation, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** A second press that comes sooner is one with the first, which the page need not know of yet. */
const DOUBLE_PRESS_MS = 500;

/**
 * A form that was sent is not sent again while it is under way, however often it is pressed: two people would be added, or
 * two promises made. Its button stays as it is, and keeps the focus.
 */
export function useOneSubmission(): void {
  const { formMethod } = useNavigation();
  const { key } = useLocation();
  const underWay = useRef(false);
  const last = useRef<{ form: EventTarget; at: number }>();
  useEffect(() => {
    underWay.current = formMethod === "POST";
  }, [formMethod]);
  // With the answer, be it a refusal on the same page, the form may be sent anew.
  useEffect(() => {
    last.current = undefined;
  }, [key]);
  useEffect(() => {
    function sendOnce(event: SubmitEvent) {
      const { target, timeStamp } = event;
      // What was written in a note's box has a key, by which it is saved once; the next may follow at once.
      if (!(target instanceof HTMLFormElement) || target.method !== "post" || target.elements.namedItem("client_key"))
        return;
      const before = last.current;
      if (before?.form === target && (underWay.current || timeStamp - before.at < DOUBLE_PRESS_MS)) {
        event.preventDefault();
        event.stopPropagation();
      } else {
        last.current = { form: target, at: timeStamp };
      }
    }
    window.addEventListener("submit", sendOnce, { capture: true });
    return () => window.removeEventListener("submit", sendOnce, { capture: true });
  }, []);
}
