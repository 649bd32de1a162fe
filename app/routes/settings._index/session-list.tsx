import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { Day } from "~/ui/day";

interface ShownSession {
  id: string;
  device: string;
  /** ISO day in the reader's time zone. */
  lastUsedOn: string;
  isThis: boolean;
}

export function SessionList({ sessions }: { sessions: ShownSession[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {sessions.map(({ id, device, lastUsedOn, isThis }) => (
        <li key={id} className="flex min-h-12 items-center justify-between gap-4 py-2">
          <p>
            {device}{" "}
            <span className="text-small text-muted">
              {isThis ? (
                "this one"
              ) : (
                <>
                  last used <Day day={lastUsedOn} />
                </>
              )}
            </span>
          </p>
          {!isThis && (
            <Form method="post" action={`/settings/sessions/${id}/revoke`}>
              <Button look="quiet" aria-label={`Sign out ${device}`}>
                Sign out
              </Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
