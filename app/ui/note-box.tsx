import { Form, useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { v4 as newKey } from "uuid";
import { refuseNoteBody } from "~/http/note-body";
import { accountHere } from "./account-here";
import { Button } from "./button";
import { FieldError } from "./field";
import { sendNote, type Sent } from "./send-note";
import { sendsByKey } from "./sends-by-key";
import { useDraft } from "./use-draft";
import { useMentions } from "./use-mentions";
import { useModifierKey } from "./use-modifier-key";

interface NoteBoxProps {
  id?: string;
  label: string;
  /** Where it is, which is what a draft is kept under. */
  place: string;
  /** Whose page it is on. */
  personId?: string;
  /** The page's own sender, where it shows the new note itself; otherwise saving leads to the note. */
  send?(form: FormData): Promise<Sent>;
  /** One line high until there is more to say. */
  small?: boolean;
  /** Puts the cursor in it, where there is a keyboard. */
  focus?: boolean;
  body?: string;
  error?: string;
}

const OUT_OF_REACH =
  "The notebook can’t be reached, so this isn’t saved yet. It is kept here: save it once you are back.";
const FAILED =
  "Something went wrong in the notebook, so this isn’t saved yet. It is kept here: save it again in a moment.";
const ANOTHERS = "Somebody else is signed in here now, so this isn’t saved. Save it once it is you again.";

/** The quick log. What is typed stays until it is saved, whatever happens to the connection or the page. */
export function NoteBox(props: NoteBoxProps) {
  const { id = "log", label, place, personId, send, small = false, focus = false, body = "", error } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const draft = useDraft(box, place);
  const modifier = useModifierKey();
  const navigate = useNavigate();
  const [problem, setProblem] = useState(error);
  const [isSaving, setSaving] = useState(false);
  const mentions = useMentions();

  useEffect(() => {
    if (form.current) fill(form.current, { client_key: newKey(), time_zone: timeZone(), account: accountHere() ?? "" });
    if (box.current) grow(box.current);
    if (focus && matchMedia("(hover: hover) and (pointer: fine)").matches) box.current?.focus({ preventScroll: true });
  }, [focus]);

  async function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const sending = event.currentTarget;
    const wrong = refuseNoteBody(box.current?.value ?? "");
    setProblem(wrong);
    if (wrong) return box.current?.focus();
    const data = new FormData(sending);
    const text = write("");
    mentions.clear();
    fill(sending, { client_key: newKey() });
    setSaving(!send);
    const sent = await (send ?? sendNote)(data);
    setSaving(false);
    const waits = sent.is === "kept" || ((sent.is === "out-of-reach" || sent.is === "anothers") && (await keep(data)));
    if (sent.is === "saved" || waits) {
      draft.keep(box.current?.value ?? "");
      // Whoever has closed the box meanwhile is doing something else.
      if (sent.is === "saved" && !send && box.current) navigate(`/notes/${sent.id}`);
      return;
    }
    // The same key again: should it have arrived after all, it is still one note. Typing may have gone on meanwhile.
    const key = data.get("client_key");
    if (typeof key === "string") fill(sending, { client_key: key });
    write([text, box.current?.value].filter(Boolean).join("\n\n"));
    mentions.restore(mentions.chosen);
    if (sent.is === "refused" || sent.is === "put-off") sending.submit();
    else if (sent.is === "anothers") setProblem(ANOTHERS);
    else setProblem(sent.is === "failed" ? FAILED : OUT_OF_REACH);
  }

  /** Puts a text into the box; returns the one that was there. */
  function write(text: string): string {
    if (!box.current) return "";
    const before = box.current.value;
    box.current.value = text;
    grow(box.current);
    return before;
  }

  return (
    <Form
      ref={form}
      method="post"
      action="/notes"
      onSubmit={(event) => void save(event)}
      className="grid grid-cols-1 gap-3"
    >
      <label htmlFor={id} className={small ? "sr-only" : "font-serif text-name"}>
        {label}
      </label>
      <div className="relative">
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
            // Without scripts too, whoever was refused goes on where it went wrong.
            {...{ autoFocus: Boolean(error) }}
            aria-describedby={problem ? `${id}-error` : undefined}
            placeholder={small ? label : "Had lunch with Sarah Chen. Her daughter Mia starts school in the fall."}
            onKeyDown={(event) => sendsByKey(event) && form.current?.requestSubmit()}
            onInput={(event) => {
              draft.keep(event.currentTarget.value);
              grow(event.currentTarget);
              mentions.look(event.currentTarget);
            }}
            className={`block max-h-[60dvh] w-full min-w-0 grows bg-transparent px-4 font-serif text-note outline-none ${
              small ? "min-h-12 py-2.5" : "min-h-24 pt-3.5"
            }`}
          />
          <div className={`flex items-center justify-end gap-3 ${small ? "p-1" : "p-2"}`}>
            {!small && (
              <kbd className="hidden font-sans text-small text-muted desk:inline">{modifier && `${modifier}Enter`}</kbd>
            )}
            <Button>{isSaving ? "Saving…" : "Save"}</Button>
          </div>
        </div>
        {mentions.list}
      </div>
      {problem && <FieldError id={`${id}-error`}>{problem}</FieldError>}
      {personId && <input type="hidden" name="person_id" value={personId} />}
      {mentions.fields}
      <input type="hidden" name="time_zone" />
      <input type="hidden" name="client_key" />
      <input type="hidden" name="account" />
    </Form>
  );
}

/** In this browser until it can be sent; whoever was never signed in here has nowhere to send it. */
async function keep(form: FormData): Promise<boolean> {
  const account = form.get("account");
  if (typeof account !== "string" || account === "") return false;
  const queue = await import("./note-queue").catch(() => undefined);
  return (await queue?.keepNote(form, account)) ?? false;
}

/**
 * Hidden fields that only a script can fill; without one they stay empty, which the server takes as not told. They have
 * no defaultValue: of a hidden field that is its value, and the next rendering would put it back.
 */
function fill(form: HTMLFormElement, values: Record<string, string>) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value;
  }
}

function timeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** For browsers without `field-sizing`. */
function grow(box: HTMLTextAreaElement) {
  if (CSS.supports("field-sizing", "content")) return;
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
}
