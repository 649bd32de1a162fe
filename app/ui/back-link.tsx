import { Link } from "@remix-run/react";
import { ChevronLeft } from "lucide-react";

/** Above the heading of a page that is part of another: a phone without the browser's bar has no other way back. */
export function BackLink({ to, children }: { to: string; children: string }) {
  return (
    <Link
      to={to}
      className="reach mb-1 -ml-1 flex w-fit items-center gap-0.5 rounded-[3px] text-small text-muted hover:text-ink"
    >
      <ChevronLeft aria-hidden="true" className="size-4" strokeWidth={1.75} />
      {children}
    </Link>
  );
}
