import { Link, useLocation } from "@remix-run/react";
import { X } from "lucide-react";
import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from "react";
import { NoteBox } from "./note-box";

const SHEET_BOX = "log-sheet";

/**
 * The button at the thumb. Where the page has a box of its own it puts the cursor there, elsewhere a sheet with one comes
 * from below; before JavaScript it leads to Today's.
 */
export function LogButton({ children }: { children: ReactNode }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const { key } = useLocation();
  useEffect(() => sheet.current?.close(), [key]);
  useEffect(() => {
    if (!open) return;
    sheet.current?.showModal();
    document.getElementById(SHEET_BOX)?.focus();
  }, [open]);

  function log(event: MouseEvent) {
    event.preventDefault();
    const box = document.getElementById("log");
    if (box) {
      box.scrollIntoView({ block: "center" });
      box.focus();
    } else {
      setOpen(true);
    }
  }

  return (
    <>
      <Link
        to="/#log"
        onClick={log}
        aria-label="Write a note"
        className="grid size-12 place-items-center rounded-full bg-accent text-on-accent hover:bg-accent-deep"
      >
        {children}
      </Link>
      <dialog
        ref={sheet}
        aria-label="Write a note"
        onClose={() => setOpen(false)}
        // Pressing beside it closes it too, where the browser knows the word.
        {...{ closedby: "any" }}
        className="m-0 mt-auto w-full max-w-none appear rounded-t-2xl bg-paper p-4 pb-[max(1rem,env(safe-area-inset-bottom))] text-ink shadow-float backdrop:bg-[rgb(0_0_0/30%)]"
      >
        <form method="dialog" className="absolute top-3 right-3">
          <button aria-label="Close" className="grid size-11 place-items-center rounded-[var(--radius)] text-muted">
            <X aria-hidden="true" className="size-5" strokeWidth={1.75} />
          </button>
        </form>
        {open && <NoteBox id={SHEET_BOX} label="Who did you see?" place="sheet" />}
      </dialog>
    </>
  );
}
