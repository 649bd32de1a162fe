import { Form, Link } from "@remix-run/react";
import { useRef } from "react";
import { Button } from "~/ui/button";
import { useMenuClosing } from "~/ui/use-menu-closing";

/** Lists kept by name, above the one that is shown. `query` is the one that is shown. */
export function SavedLists({
  saved,
  query,
}: {
  saved: readonly { id: string; name: string; query: string }[];
  query: string;
}) {
  if (saved.length === 0) return null;
  return (
    <nav aria-label="Your lists" className="flex flex-wrap items-center gap-2">
      {saved.map((list) => (
        <Link
          key={list.id}
          to={`/people?${list.query}`}
          aria-current={list.query === query ? "page" : undefined}
          className="inline-flex min-h-8 max-w-full items-center truncate rounded-[var(--radius)] border border-edge bg-sheet px-3 text-small hover:bg-wash aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-accent pointer-coarse:min-h-11"
        >
          {list.name}
        </Link>
      ))}
      <Link to="/saved-searches" className="reach ml-1 text-small text-muted hover:text-ink">
        Edit these
      </Link>
    </nav>
  );
}

export function SaveList({ query }: { query: string }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useMenuClosing(menu);
  return (
    <details ref={menu} className="group open:basis-full">
      <summary className="flex min-h-8 w-fit list-none items-center rounded-[3px] px-1 text-small text-muted hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        Keep this list
      </summary>
      <Form method="post" action="/saved-searches" className="mt-1 flex max-w-form appear gap-2">
        <input type="hidden" name="path" value="/people" />
        <input type="hidden" name="query" value={query} />
        <input
          name="name"
          aria-label="Name of this list"
          placeholder="What to call it"
          required
          maxLength={100}
          autoComplete="off"
          className="min-h-10 min-w-0 flex-1 rounded-[var(--radius)] border border-edge bg-sheet px-3 text-[1rem] desk:text-body"
        />
        <Button look="plain">Keep it</Button>
      </Form>
    </details>
  );
}
