import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";

interface SaveSearchProps {
  /** What follows the question mark. */
  query: string;
  /** To begin with. */
  name: string;
  /** The name it is saved under already. */
  savedAs: string | null;
}

export function SaveSearch({ query, name, savedAs }: SaveSearchProps) {
  const saved = useRef<HTMLParagraphElement>(null);
  const wasSaved = useRef(savedAs !== null);
  useEffect(() => {
    // The button that was pressed went with its form.
    if (savedAs !== null && !wasSaved.current) saved.current?.focus();
    wasSaved.current = savedAs !== null;
  }, [savedAs]);
  if (savedAs !== null) {
    return (
      <p ref={saved} tabIndex={-1} className="w-fit rounded-[3px] text-small text-muted">
        {`Saved as “${savedAs}”.`}
      </p>
    );
  }
  return (
    <details className="text-small">
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-muted hover:text-ink">
        Save this search
      </summary>
      <Form
        method="post"
        action="/saved-searches"
        className="mt-2 grid max-w-[24rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-3"
      >
        <input type="hidden" name="path" value="/search" />
        <input type="hidden" name="query" value={query} />
        <Field label="Name" name="name" defaultValue={name.slice(0, 100)} maxLength={100} required />
        <Button look="plain">Save</Button>
      </Form>
    </details>
  );
}
