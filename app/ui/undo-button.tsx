import { Form } from "@remix-run/react";
import { Button } from "./button";
import { KEYS } from "./keys";

interface UndoButtonProps {
  activityId: string;
  /** What it takes back, for those who do not see what it stands beside. */
  what: string;
  /** The page to go back to. */
  from: string;
  /** The key for it presses this one. */
  withKey?: boolean;
}

export function UndoButton({ activityId, what, from, withKey = false }: UndoButtonProps) {
  return (
    <Form method="post" action={`/activities/${activityId}/undo`} className="shrink-0">
      <input type="hidden" name="from" value={from} />
      <Button
        look="quiet"
        className="mx-0! text-accent"
        aria-label={`Undo: ${what}`}
        data-undo={withKey || undefined}
        aria-keyshortcuts={withKey ? KEYS.undo.press[0] : undefined}
      >
        Undo
      </Button>
    </Form>
  );
}
