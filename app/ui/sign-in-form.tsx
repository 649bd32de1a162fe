import { Form } from "@remix-run/react";
import { useEffect } from "react";
import type { Doors } from "~/auth/doors.server";
import { forgetAccountHere } from "./account-here";
import { Button } from "./button";

/** The ways in there are, each one button. `to` is where it leads, a path of ours. */
export function SignInForm({ doors, to }: { doors: Doors; to?: string }) {
  // Whoever was here last is not any more: what waits of theirs is shown to nobody until they are.
  useEffect(forgetAccountHere, []);
  return (
    <div className="grid justify-items-start gap-3">
      {doors.local && (
        <Door action="/sign-in/local" to={to}>
          Sign in on this machine
        </Door>
      )}
      {doors.google && (
        <Door action="/sign-in/google" to={to}>
          Sign in with Google
        </Door>
      )}
      {!doors.local && !doors.google && (
        <p className="text-muted">
          This notebook opens only on the machine it is kept on, and this request came through a proxy. Open it there
          directly.
        </p>
      )}
    </div>
  );
}

function Door({ action, to, children }: { action: string; to?: string; children: string }) {
  return (
    <Form method="post" action={action} reloadDocument>
      {to && <input type="hidden" name="to" value={to} />}
      <input type="hidden" name="timeZone" ref={fillTimeZone} />
      <Button>{children}</Button>
    </Form>
  );
}

/** Where the person is, as far as their browser knows; only the first sign-in makes use of it. */
function fillTimeZone(input: HTMLInputElement | null): void {
  if (input) input.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}
