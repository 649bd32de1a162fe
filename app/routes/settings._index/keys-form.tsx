import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";

export function KeysForm({ act }: { act: boolean }) {
  return (
    <Form method="post" action="/settings/keys" className="grid justify-items-start gap-3">
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="act" value="yes" defaultChecked={act} className="size-5 shrink-0 accent-accent" />
        Keys of one letter act, where nothing is being typed
      </label>
      <p className="max-w-measure text-small text-muted">
        Switch them off if you speak instead of typing, or press keys without meaning to.
      </p>
      <Button look="plain">Save</Button>
    </Form>
  );
}
