import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Button } from "./button";

interface UndoButtonProps {
  activityId: string;
  /** What it takes back, for those who do not see what it stands beside. */
  what: string;
  /** The page to go back to. */
  from: string;
  /** The key z presses it. */
  withKey?: boolean;
}

export function UndoButton({ activityId, what, from, withKey = false }: UndoButtonProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!withKey) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "z" || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [withKey]);
  return (
    <Form method="post" action={`/activities/${activityId}/undo`} ref={form} className="shrink-0">
      <input type="hidden" name="from" value={from} />
      <Button
        look="quiet"
        className="mx-0! text-accent"
        aria-label={`Undo: ${what}`}
        aria-keyshortcuts={withKey ? "z" : undefined}
      >
        Undo
      </Button>
    </Form>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
