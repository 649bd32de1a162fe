import { useEffect, useId, useRef, useState, type RefObject } from "react";
import { Avatar } from "./avatar";
import type { Mentioned } from "./mention";
import { useNames } from "./use-names";

interface MentionListProps {
  /** Where the name is being typed: the list is moved in by its arrow keys. */
  box: RefObject<HTMLTextAreaElement | null>;
  begins: string;
  onChoose(person: Mentioned): void;
  onClose(): void;
}

/** The people an "@" may mean: by arrows and Enter, or by a tap. */
export function MentionList({ box, begins, onChoose, onClose }: MentionListProps) {
  const id = useId();
  const { people, current } = useNames(begins);
  const [at, setAt] = useState(0);
  const active = current && people.length > 0 ? Math.min(at, people.length - 1) : -1;
  // The listener below stays the same while what it acts on changes.
  const latest = useRef({ people, active, onChoose, onClose });
  latest.current = { people, active, onChoose, onClose };
  /** A choice made faster than the names came. */
  const early = useRef(false);

  useEffect(() => {
    setAt(0);
    early.current = false;
  }, [begins]);
  useEffect(() => {
    const { people, active, onChoose } = latest.current;
    if (early.current && active >= 0) onChoose(people[active]);
  }, [people]);
  useEffect(() => {
    const field = box.current;
    if (!field) return;
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", id);
    function move(event: KeyboardEvent) {
      const { people, active, onChoose, onClose } = latest.current;
      if (people.length === 0 || event.ctrlKey || event.metaKey || event.isComposing) return;
      if (event.key === "ArrowDown") setAt((active + 1) % people.length);
      else if (event.key === "ArrowUp") setAt((Math.max(active, 0) + people.length - 1) % people.length);
      else if (event.key === "Enter" || event.key === "Tab") {
        if (active >= 0) onChoose(people[active]);
        else early.current = true;
      } else if (event.key === "Escape") onClose();
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
    field.addEventListener("keydown", move);
    field.addEventListener("blur", onBlur);
    function onBlur() {
      latest.current.onClose();
    }
    return () => {
      field.removeEventListener("keydown", move);
      field.removeEventListener("blur", onBlur);
      for (const name of ["aria-autocomplete", "aria-controls", "aria-activedescendant"]) field.removeAttribute(name);
    };
  }, [box, id]);
  useEffect(() => {
    if (active >= 0) box.current?.setAttribute("aria-activedescendant", `${id}-${active}`);
    else box.current?.removeAttribute("aria-activedescendant");
  }, [box, id, active]);

  if (people.length === 0) return null;
  return (
    <div className="mt-1 desk:absolute desk:inset-x-0 desk:top-full desk:z-10">
      <div
        id={id}
        role="listbox"
        aria-label="People"
        className="max-h-72 appear overflow-y-auto rounded-[var(--radius)] border border-line bg-paper p-1 shadow-float desk:max-w-96"
      >
        {people.map((person, index) => (
          <div
            key={person.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Before the box would lose the cursor.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(person);
            }}
            className="flex min-h-11 items-center gap-3 rounded-[calc(var(--radius)-4px)] px-2 py-1 aria-selected:bg-wash"
          >
            <Avatar id={person.id} name={person.name} photo={person.photoId} size="tiny" />
            <span className="min-w-0">
              <span className="block truncate font-serif leading-snug">{person.name}</span>
              {person.about && <span className="block truncate text-small text-muted">{person.about}</span>}
            </span>
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        {people.length === 1 ? "One person" : `${people.length} people`}
      </p>
    </div>
  );
}
