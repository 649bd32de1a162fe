import { Link } from "@remix-run/react";
import { ChevronDown } from "lucide-react";

const PAGES = [
  { to: "/settings/data", title: "Your data", text: "Take it along, bring it back, or delete it" },
  { to: "/activities", title: "What you did", text: "Look at it, and take things back" },
  { to: "/keys", title: "All the keys", text: "For doing everything without the mouse" },
];
const FOR_ADMINS = { to: "/admin", title: "For whoever runs it", text: "How this Memoro is doing" };

/** What is set and seen on pages of its own. */
export function FurtherPages({ isAdmin }: { isAdmin: boolean }) {
  return (
    <ul className="border-t border-line">
      {[...PAGES, ...(isAdmin ? [FOR_ADMINS] : [])].map(({ to, title, text }) => (
        <li key={to} className="border-b border-line">
          <Link to={to} className="-mx-3 flex items-center gap-4 rounded-[var(--radius)] px-3 py-3 hover:bg-wash">
            <span className="min-w-0 flex-1">
              <span className="block">{title}</span>
              <span className="block text-small text-muted">{text}</span>
            </span>
            <ChevronDown aria-hidden="true" className="size-4 shrink-0 -rotate-90 text-muted" strokeWidth={1.75} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
