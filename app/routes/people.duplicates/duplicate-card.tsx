import type { LikelyDuplicate } from "~db/queries/duplicate.server";
import type { ShownPerson } from "~db/queries/person.server";
import { Form, Link, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { Avatar } from "~/ui/avatar";
import { Button } from "~/ui/button";
import { useAnswerKeys } from "~/ui/use-answer-keys";

interface DuplicateCardProps {
  pair: LikelyDuplicate;
  /** The keys 1 and 2 answer this one. */
  keys: boolean;
}

export function DuplicateCard({ pair: { one, other, because }, keys }: DuplicateCardProps) {
  const card = useRef<HTMLElement>(null);
  const { state } = useNavigation();
  useAnswerKeys(card, keys && state === "idle");
  // The fuller name is the one to keep.
  const [kept, merged] = other.name.length > one.name.length ? [other, one] : [one, other];
  return (
    <article
      ref={card}
      data-row={merged.id}
      aria-label={`${kept.name} and ${merged.name}`}
      className="grid gap-4 border-t border-line py-6"
    >
      <div className="grid gap-3 desk:grid-cols-2">
        <Side person={kept} />
        <Side person={merged} />
      </div>
      <p className="text-muted">{`${because.charAt(0).toUpperCase()}${because.slice(1)}.`}</p>
      <div className="flex flex-wrap gap-2">
        <Form method="post" action={`/people/${kept.id}/merge`} preventScrollReset>
          <input type="hidden" name="otherId" value={merged.id} />
          <input type="hidden" name="from" value="/people/duplicates" />
          <Button look="plain" aria-keyshortcuts={keys ? "1" : undefined}>
            {keys && <Key>1</Key>}
            The same person: merge
          </Button>
        </Form>
        <Form method="post" action={`/people/${kept.id}/keep-apart`} preventScrollReset>
          <input type="hidden" name="otherId" value={merged.id} />
          <Button look="plain" aria-keyshortcuts={keys ? "2" : undefined}>
            {keys && <Key>2</Key>}
            Two people: keep apart
          </Button>
        </Form>
        <Link
          to={`/people/${kept.id}/merge?with=${merged.id}`}
          className="inline-flex min-h-10 items-center rounded-[var(--radius)] px-2 text-small text-muted hover:text-ink pointer-coarse:min-h-11"
        >
          Look at both
        </Link>
      </div>
    </article>
  );
}

function Side({ person: { id, name, photo } }: { person: ShownPerson }) {
  return (
    <Link
      to={`/people/${id}`}
      className="flex min-h-11 min-w-0 items-center gap-3 rounded-[var(--radius)] hover:bg-wash"
    >
      <Avatar id={id} name={name} photo={photo} />
      <span className="min-w-0 truncate font-serif text-title">{name}</span>
    </Link>
  );
}

function Key({ children }: { children: string }) {
  return (
    <kbd
      aria-hidden="true"
      className="hidden rounded border border-edge px-1.5 font-sans text-[0.6875rem] text-muted desk:inline"
    >
      {children}
    </kbd>
  );
}
