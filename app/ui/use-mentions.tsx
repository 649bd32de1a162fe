import { lazy, Suspense, useRef, useState, type ReactNode } from "react";
import { findOpenMention, writeMention, type Mentioned, type OpenMention } from "./mention";

/** Only who types an "@" needs it. */
const MentionList = lazy(() =>
  import("./mention-list").then(
    ({ MentionList }) => ({ default: MentionList }),
    // Out of reach a name is typed without it.
    () => ({ default: () => null }),
  ),
);

interface Mentions {
  /** Whom the text means so far. */
  chosen: readonly Mentioned[];
  /** To be called as one types: is somebody being mentioned? */
  look(box: HTMLTextAreaElement): void;
  /** The text was sent, and whom it means with it; `again`: what was sent comes back. */
  clear(): void;
  restore(again: readonly Mentioned[]): void;
  /** People to choose from, in a place that is `relative`. */
  list: ReactNode;
  /** What the form sends of them. */
  fields: ReactNode;
}

/** Offers people where an "@" is typed into a box, and keeps whom it means until the text is sent. */
export function useMentions(): Mentions {
  const box = useRef<HTMLTextAreaElement | null>(null);
  const [chosen, setChosen] = useState<Mentioned[]>([]);
  const [open, setOpen] = useState<OpenMention>();

  function choose({ start, end }: OpenMention, { id, name }: Mentioned) {
    box.current?.setRangeText(`@${name} `, start, end, "end");
    box.current?.dispatchEvent(new Event("input", { bubbles: true }));
    setChosen((before) => [...before.filter((each) => each.id !== id), { id, name }]);
    setOpen(undefined);
  }

  return {
    chosen,
    look(field) {
      box.current = field;
      setOpen(findOpenMention(field.value, field.selectionStart, chosen));
    },
    clear() {
      setChosen([]);
      setOpen(undefined);
    },
    restore: (again) => setChosen((since) => [...again, ...since]),
    list: open && (
      <Suspense fallback={null}>
        <MentionList
          box={box}
          begins={open.begins}
          onChoose={(person) => choose(open, person)}
          onClose={() => setOpen(undefined)}
        />
      </Suspense>
    ),
    fields: chosen.map((person) => <input key={person.id} type="hidden" name="mention" value={writeMention(person)} />),
  };
}
