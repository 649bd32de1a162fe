import { X } from "lucide-react";
import { useLayoutEffect, useRef, type ReactNode } from "react";

interface SheetProps {
  label: string;
  onClose(): void;
  className?: string;
  children: ReactNode;
}

/** What floats over the page until Escape or a press beside it; the focus stays in it, and goes back to where it was. */
export function Sheet({ label, onClose, className = "", children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is taken away, or the focus would be lost with it.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onClose={(event) => event.currentTarget.open || onClose()}
      // Pressing beside it closes it too, where the browser knows the word.
      {...{ closedby: "any" }}
      className={`m-auto max-h-[85dvh] w-full max-w-[40rem] appear overflow-y-auto rounded-[var(--radius)] bg-paper text-ink shadow-float backdrop:bg-[rgb(0_0_0/30%)] ${className}`}
    >
      {children}
    </dialog>
  );
}

export function CloseSheet() {
  return (
    <form method="dialog">
      <button aria-label="Close" className="grid size-11 place-items-center rounded-[var(--radius)] text-muted">
        <X aria-hidden="true" className="size-5" strokeWidth={1.75} />
      </button>
    </form>
  );
}
