import { Form, Link } from "@remix-run/react";
import { Button } from "~/ui/button";

interface MergedProps {
  person: { id: string; name: string };
  /** Who was merged into them. */
  merged: readonly { id: string; name: string }[];
}

/** Who else is on this page, to be taken apart again; and the way to merge somebody with them. */
export function Merged({ person, merged }: MergedProps) {
  return (
    <footer className="mt-12 grid max-w-column gap-2 border-t border-line pt-4 text-small text-muted">
      {merged.map(({ id, name }) => (
        <Form key={id} method="post" action={`/people/${id}/unmerge`} className="flex flex-wrap items-center gap-x-4">
          <span>{`Also holds what was written of ${name}${name.endsWith(".") ? "" : "."}`}</span>
          <Button look="quiet" aria-label={`Take ${name} apart from ${person.name}`}>
            Take apart
          </Button>
        </Form>
      ))}
      <Link
        to={`/people/${person.id}/merge`}
        className="inline-flex min-h-8 items-center justify-self-start rounded-[3px] pointer-coarse:min-h-11 hover:text-ink"
      >
        Merge with…
      </Link>
    </footer>
  );
}
