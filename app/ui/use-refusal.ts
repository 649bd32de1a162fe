import { useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";

const REFUSED = "Not saved: ";

/**
 * Of a form that comes back refused, the first field that is wrong takes the focus, and the title says that nothing was
 * saved. Without a script the field takes it by itself (`autofocus`).
 */
export function useRefusal(): void {
  const { state } = useNavigation();
  const wasSent = useRef(true);
  useEffect(() => {
    if (state === "submitting") wasSent.current = true;
    if (state !== "idle" || !wasSent.current) return;
    wasSent.current = false;
    const wrong = document.querySelector<HTMLElement>('#page [aria-invalid="true"]');
    const title = document.title.replace(REFUSED, "");
    if (wrong) document.title = REFUSED + title;
    else if (document.title !== title) document.title = title;
    wrong?.focus();
  }, [state]);
}
