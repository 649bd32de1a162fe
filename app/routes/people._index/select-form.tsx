import { Form, Link } from "@remix-run/react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { writePeopleView, type PeopleView } from "~/http/people-view";
import { Avatar } from "~/ui/avatar";
import { Button } from "~/ui/button";
import { KEYS } from "~/ui/keys";
import { When, type PersonItem } from "./people-list";

interface SelectFormProps {
  people: readonly PersonItem[];
  labels: readonly { id: string; name: string }[];
  /** Who is chosen to begin with. */
  select: string;
  view: PeopleView;
  after: string | null;
  count: { most: number } | { exactly: number };
}

/** The list with a box before each, and what can be done with who is chosen: one form, sent as a whole. */
export function SelectForm({ people, labels, select, view, after, count }: SelectFormProps) {
  const list = useRef<HTMLUListElement>(null);
  const everyone = select === "all";
  const isChosen = (id: string) => everyone || select === "page" || select === id;
  const [chosen, setChosen] = useState(people.filter(({ id }) => isChosen(id)).length);
  const first = useRef(select);
  useEffect(() => {
    // Whoever began with a key on somebody goes on from there; what was pressed otherwise to begin with is gone.
    const begun = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(first.current)}"] [data-focus]`);
    if (begun) begun.focus();
    else if (document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>("[data-focus]")?.focus({ preventScroll: true });
  }, [list]);
  const address = (more: Record<string, string | undefined>) =>
    `/people?${writePeopleView(view, { after: after ?? undefined, ...more })}`;
  return (
    <Form
      method="post"
      action="/people/bulk"
      className="grid grid-cols-1 gap-3"
      onChange={(event) => setChosen(event.currentTarget.querySelectorAll("input[name=person]:checked").length)}
    >
      <input type="hidden" name="query" value={writePeopleView(view)} />
      {everyone && <input type="hidden" name="all" value="yes" />}
      <div className="sticky top-0 z-10 -mx-3 grid grid-cols-1 gap-3 border-b border-line bg-paper px-3 py-3">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
          <p aria-live="polite" className="font-medium">
            {everyone ? `All that match, ${sayMany(count)}` : chosen === 0 ? "Choose people" : `${chosen} chosen`}
          </p>
          {select !== "page" && <Choose to={address({ select: "page" })}>All on this page</Choose>}
          {!everyone && <Choose to={address({ select: "all" })}>All that match</Choose>}
          <Choose to={address({})}>Cancel</Choose>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <span className="flex min-w-0 basis-full gap-2 desk:basis-auto">
            <input
              name="label"
              aria-label="Label"
              placeholder="Label"
              list="labels"
              maxLength={60}
              autoComplete="off"
              className="min-h-10 w-40 min-w-0 flex-1 rounded-[var(--radius)] border border-edge bg-sheet px-3 text-[1rem] desk:text-body"
            />
            <datalist id="labels">
              {labels.map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
            <Button look="plain" name="do" value="label">
              Add
            </Button>
            <Button look="plain" name="do" value="unlabel">
              Remove
            </Button>
          </span>
          <Button look="plain" name="do" value={view.archived ? "unarchive" : "archive"}>
            {view.archived ? "Bring back" : "Archive"}
          </Button>
          <Button look="plain" name="do" value="merge">
            Merge
          </Button>
          <Button look="loss" name="do" value="delete">
            Delete
          </Button>
        </div>
      </div>
      <ul ref={list}>
        {people.map((person) => (
          <li key={person.id} data-row={person.id}>
            <label className="-mx-3 flex items-center gap-3 rounded-[var(--radius)] px-3 py-2.5 has-checked:bg-wash hover:bg-wash">
              <input
                type="checkbox"
                name="person"
                value={person.id}
                data-focus
                data-key={KEYS.select.press[0]}
                defaultChecked={isChosen(person.id)}
                disabled={everyone}
                onKeyDown={keepEnter}
                className="size-5 shrink-0 accent-accent"
              />
              <Avatar id={person.id} name={person.name} photo={person.photo} />
              <span className="min-w-0 flex-1">
                <span className="block truncate font-serif text-note leading-snug">{person.name}</span>
                {person.line && <span className="block truncate text-small text-muted">{person.line}</span>}
              </span>
              <span className="shrink-0 text-right text-small text-muted">
                <When person={person} order={view.order ?? "name"} />
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Form>
  );
}

function Choose({ to, children }: { to: string; children: string }) {
  return (
    <Link
      to={to}
      preventScrollReset
      className="reach text-muted underline decoration-edge underline-offset-2 hover:text-ink"
    >
      {children}
    </Link>
  );
}

/** Enter in a box would press the form's first button. */
function keepEnter(event: KeyboardEvent) {
  if (event.key === "Enter") event.preventDefault();
}

function sayMany(count: SelectFormProps["count"]): string {
  return "most" in count ? `more than ${count.most.toLocaleString("en")}` : count.exactly.toLocaleString("en");
}
