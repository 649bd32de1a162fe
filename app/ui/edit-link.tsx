import { Link } from "@remix-run/react";
import { Pencil } from "lucide-react";

/** Of a button beside one line: seen when the line is pointed at or it is focused; always where there is no pointer. */
export const ON_POINTING =
  "-my-1 grid pointer-coarse:min-h-11 pointer-coarse:min-w-11 size-8 shrink-0 place-items-center rounded-[var(--radius)] text-muted transition-opacity hover:bg-wash hover:text-ink focus-visible:opacity-100 desk:pointer-fine:opacity-0 desk:group-hover:opacity-100";

/** A pencil at the end of a line; `what` says which, to those who hear the page. */
export function EditLink({ to, what }: { to: string; what: string }) {
  return (
    <Link to={to} aria-label={`Edit: ${what}`} className={ON_POINTING}>
      <Pencil aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
    </Link>
  );
}
