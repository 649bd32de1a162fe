import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Avatar } from "./avatar";

interface PersonRowProps {
  id: string;
  name: string;
  /** The id of their photo. */
  photo?: string | null;
  /** What they are, in one line: "Mia's mother · Oakland". */
  line?: string;
  /** Where it leads, if not to their page. */
  to?: string;
  /** At the far end: when they were last met, or why they are in this list. */
  children?: ReactNode;
  /** Where selecting begins with this one. */
  select?: string;
}

export function PersonRow({ id, name, photo, line, to = `/people/${id}`, children, select }: PersonRowProps) {
  return (
    <li data-row={id} data-select={select}>
      <Link
        to={to}
        prefetch="intent"
        data-focus
        className="-mx-3 flex items-center gap-3 rounded-[var(--radius)] px-3 py-2.5 hover:bg-wash"
      >
        <Avatar id={id} name={name} photo={photo} />
        <span className="min-w-0 flex-1">
          <span className="block truncate font-serif text-note leading-snug">{name}</span>
          {line && <span className="block truncate text-small text-muted">{line}</span>}
        </span>
        {children && <span className="shrink-0 text-right text-small text-muted">{children}</span>}
      </Link>
    </li>
  );
}
