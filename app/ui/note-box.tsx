import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, type FormEvent, type KeyboardEvent } from "react";
import { v4 as newKey } from "uuid";
import { Button } from "./button";
import { FieldError } from "./field";
import { useDraft } from "./use-draft";
import { useModifierKey } from "./use-modifier-key";

/** What POST /notes answers to a box that stays on its page. */
export interface NoteAnswer {
  id?: string;
  errors?: Record<string, string>;
  values?: Record<string, string>;
}

interface NoteBoxProps {
  id?: string;
  label: string;
  /** Where it is, which is what a draft is kept under. */
  place: string;
  /** Whose page it is on. */
  personId?: string;
  /** With JavaScript the page shows the new note itself; otherwise saving leads to the note. */
  stay?: boolean;
  /** One line high until there is more to say. */
  small?: boolean;
  /** Puts the cursor in it, where there is a keyboard. */
  focus?: boolean;
  body?: string;
  error?: string;
}

/** The quick log. The fetcher's key is `note-box:` and the place, so that the page can show a note on its way. */
export function NoteBox({
  id = "log",
  label,
  place,
  personId,
  stay = false,
  small = false,
  focus = false,
  body = "",
  error,
}: NoteBoxProps) {
  const fetcher = useFetcher<NoteAnswer>({ key: noteBoxKey(place) });
  const box = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(box, place);
  const modifier = useModifierKey();
  const problem = fetcher.data?.errors?.body ?? error;

  useEffect(() => {
    if (form.current) fill(form.current, { client_key: newKey(), stay: stay ? "yes" : "" });
    if (focus && matchMedia("(hover: hover) and (pointer: fine)").matches) box.current?.focus({ preventScroll: true });
  }, [focus, stay]);

  useEffect(() => {
    if (!box.current || !form.current) return;
    if (fetcher.state === "submitting" && stay) box.current.value = "";
    if (fetcher.state === "loading") {
      if (!fetcher.data?.errors) {
        draft.forget();
        fill(form.current, { client_key: newKey() });
      } else if (stay) {
        // Typing may have gone on meanwhile: what was refused comes back before it.
        box.current.value = [fetcher.data.values?.body, box.current.value].filter(Boolean).join("\n\n");
      }
      draft.keep(box.current.value);
    }
    grow(box.current);
  }, [fetcher.state, fetcher.data, stay, draft]);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    // A second one while the first is on its way would call it back without knowing whether it arrived.
    if (fetcher.state === "submitting") event.preventDefault();
    else fill(event.currentTarget, { time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
    }
  }

  return (
    <fetcher.Form ref={form} method="post" action="/notes" onSubmit={onSubmit} className="grid gap-3">
      <label htmlFor={id} className={small ? "sr-only" : "font-serif text-name"}>
        {label}
      </label>
      <div
        className={`rounded-[var(--radius)] border border-edge bg-sheet focus-within:border-accent ${small ? "flex items-end" : ""}`}
      >
        <textarea
          ref={box}
          id={id}
          name="body"
          required
          rows={small ? 1 : 3}
          defaultValue={body}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-error` : undefined}
          placeholder={small ? label : "Had lunch with Sarah Chen. Her daughter Mia starts school in the fall."}
          onKeyDown={onKeyDown}
          onInput={(event) => {
            draft.keep(event.currentTarget.value);
            grow(event.currentTarget);
          }}
          className={`block max-h-[60dvh] w-full grows bg-transparent px-4 font-serif text-note outline-none ${
            small ? "min-h-12 py-2.5" : "min-h-24 pt-3.5"
          }`}
        />
        <div className={`flex items-center justify-end gap-3 ${small ? "p-1" : "p-2"}`}>
          {!small && (
            <kbd className="hidden font-sans text-small text-muted desk:inline">{modifier && `${modifier}Enter`}</kbd>
          )}
          <Button>Save</Button>
        </div>
      </div>
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
      {personId && <input type="hidden" name="person_id" value={personId} />}
      <input type="hidden" name="time_zone" defaultValue="" />
      <input type="hidden" name="client_key" defaultValue="" />
      <input type="hidden" name="stay" defaultValue="" />
    </fetcher.Form>
  );
}

export function noteBoxKey(place: string): string {
  return `note-box:${place}`;
}

/** Hidden fields that only a script can fill; without one they stay empty, which the server takes as not told. */
function fill(form: HTMLFormElement, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
}

/** For browsers without `field-sizing`. */
function grow(box: HTMLTextAreaElement) {
  if (CSS.supports("field-sizing", "content")) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}
