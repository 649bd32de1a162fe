import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";

export function MorningMailForm({ email, on }: { email: string; on: boolean }) {
  return (
    <Form method="post" action="/settings/morning-mail" className="grid max-w-measure justify-items-start gap-3">
      <div className="grid gap-1">
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="on"
            value="on"
            key={String(on)}
            defaultChecked={on}
            aria-describedby="on-hint"
            className="size-5 shrink-0 accent-accent"
          />
          A look ahead each morning, by e-mail
        </label>
        <p id="on-hint" className="text-small text-muted">
          {`At seven, where you are, to ${email}: birthdays and other days, what you promised, and whom to be in touch with. On days without any, nothing comes.`}
        </p>
      </div>
      <Button look="plain">Save</Button>
    </Form>
  );
}
