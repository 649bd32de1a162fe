import { Link, useLocation } from "@remix-run/react";
import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { NoteBox } from "./note-box";

/**
 * The button at the thumb. Where the page has a box of its own it puts the cursor there, elsewhere a sheet with one comes
 * from below; before JavaScript it leads to Today's.
 */
export function LogButton({ children }: { children: ReactNode }) {
  const sheet = useRef<HTMLDialogElement>(null);
  const { key } = useLocation();
  useEffect(() => sheet.current?.close(), [key]);

  function log(event: MouseEvent) {
    event.preventDefault();
    const box = document.getElementById("log");
    if (box) {
      box.scrollIntoView({ block: "center" });
      box.focus();
    } else {
      sheet.current?.showModal();
      document.getElementById("log-sheet")?.focus();
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
        onClick={(event) => event.target === sheet.current && sheet.current.close()}
        className="sheet m-0 mt-auto w-full max-w-none rounded-t-2xl bg-paper p-4 pb-[max(1rem,env(safe-area-inset-bottom))] text-ink shadow-float"
      >
        <NoteBox id="log-sheet" label="Who did you see?" place="today" />
      </dialog>
    </>
  );
}
