import { Link, NavLink } from "@remix-run/react";
import {
  CalendarDays,
  MessageCircleQuestion,
  PenLine,
  Search,
  Settings2,
  Sun,
  Users,
  type LucideIcon,
} from "lucide-react";
import { lazy, Suspense, type ReactNode } from "react";
import { LogButton } from "./log-button";
import { PageAnnouncer } from "./page-announcer";
import { SearchBox } from "./search-box";

/** A page is read before it is worked by keys: they come after it. */
const PageKeys = lazy(() =>
  import("./page-keys").then(
    ({ PageKeys }) => ({ default: PageKeys }),
    () => ({ default: () => <></> }),
  ),
);

interface FrameProps {
  /** How many questions wait for an answer. */
  suggestions: number;
  /** The search page has the box in itself. */
  searching: boolean;
  children: ReactNode;
}

/** A rail on a desk; on a phone a bar at the thumb, and a row on top for search, no wider than the column. One document order for both. */
export function Frame({ suggestions, searching, children }: FrameProps) {
  return (
    <div className="mx-auto max-w-[47rem] px-4 desk:grid desk:max-w-[85.5rem] desk:grid-cols-[11.5rem_minmax(0,1fr)] desk:gap-12 desk:px-8">
      <SkipLink />
      <header className="flex items-center gap-2 pt-3 desk:sticky desk:top-0 desk:h-dvh desk:flex-col desk:items-stretch desk:gap-0.5 desk:overflow-y-auto desk:py-10">
        <Link to="/" className="mb-4 hidden self-start rounded px-2 font-serif text-title desk:block">
          Memoro
        </Link>
        <div className="min-w-0 flex-1 desk:mb-3 desk:flex-none">{searching ? <Here /> : <SearchBox />}</div>
        <nav
          aria-label="Main"
          className="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] desk:static desk:border-0 desk:pb-0"
        >
          <ul className="mx-auto grid max-w-[30rem] grid-cols-5 desk:max-w-none desk:grid-cols-1 desk:gap-0.5">
            <Item to="/" icon={Sun} label="Today" />
            <Item to="/people" icon={Users} label="People" />
            <li className="grid place-items-center desk:hidden">
              <LogButton>
                <PenLine aria-hidden="true" className="size-5" />
              </LogButton>
            </li>
            <Item to="/upcoming" icon={CalendarDays} label="Upcoming" />
            <Item to="/suggestions" icon={MessageCircleQuestion} label="Suggestions" count={suggestions} />
          </ul>
        </nav>
        <NavLink to="/settings" prefetch="intent" className={ITEM} aria-label="Settings">
          <Settings2 aria-hidden="true" className="size-5 desk:size-4.5" strokeWidth={1.75} />
          <span className="hidden desk:inline">Settings</span>
        </NavLink>
      </header>
      <main id="page" tabIndex={-1} className="min-w-0 pt-8 pb-32 outline-none desk:pt-10 desk:pb-24">
        {children}
      </main>
      <PageAnnouncer />
      <Suspense>
        <PageKeys />
      </Suspense>
    </div>
  );
}

/** For those who are not signed in: nothing but the page. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto grid min-h-dvh max-w-[30rem] content-center px-6 py-12">
      <main id="page">{children}</main>
    </div>
  );
}

const ITEM =
  "pointer-coarse:min-h-11 pointer-coarse:min-w-11 flex items-center justify-center rounded-[var(--radius)] px-2 text-muted transition-colors hover:text-ink aria-[current=page]:text-ink forced-colors:aria-[current=page]:outline-2 " +
  "desk:min-h-9 desk:justify-start desk:gap-2.5 desk:hover:bg-wash desk:aria-[current=page]:bg-wash desk:aria-[current=page]:font-medium";

function Item({ to, icon: Icon, label, count = 0 }: { to: string; icon: LucideIcon; label: string; count?: number }) {
  return (
    <li>
      <NavLink
        to={to}
        end={to === "/"}
        prefetch="intent"
        className={`${ITEM} relative h-14 flex-col gap-0.5 px-0 text-[0.6875rem] max-[22rem]:text-[0.625rem] max-[22rem]:tracking-tight desk:h-auto desk:flex-row desk:px-2 desk:text-body`}
      >
        <Icon aria-hidden="true" className="size-5 desk:size-4.5" strokeWidth={1.75} />
        <span>{label}</span>
        {count > 0 && (
          <span className="absolute top-1.5 left-1/2 ml-1.5 min-w-4.5 rounded-full bg-accent px-1 text-center text-[0.6875rem]/4.5 font-medium text-on-accent desk:static desk:ml-auto desk:bg-transparent desk:text-small desk:text-accent">
            {count > 99 ? "99+" : count}
          </span>
        )}
      </NavLink>
    </li>
  );
}

/** Where the box would be, on the page that has the large one: on a desk its place among the pages, on a phone the name. */
function Here() {
  return (
    <>
      <Link to="/" className="inline-flex h-11 items-center font-serif text-title desk:hidden">
        Memoro
      </Link>
      <div className="hidden desk:block">
        <NavLink to="/search" end prefetch="intent" className={ITEM}>
          <Search aria-hidden="true" className="size-4" strokeWidth={1.75} />
          <span>Search</span>
        </NavLink>
      </div>
    </>
  );
}

function SkipLink() {
  return (
    <a
      href="#page"
      className="fixed top-2 left-2 z-20 -translate-y-16 rounded-[var(--radius)] bg-accent px-4 py-2 text-on-accent focus:translate-y-0"
    >
      Skip to the page
    </a>
  );
}
