import { Link } from "@remix-run/react";
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

/** One column, as wide as text is pleasant to read; its heading stands nearer to what follows than the groups to each other. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="grid max-w-column grid-cols-1 gap-12 [&>header]:-mb-4">{children}</div>;
}

/**
 * The column, and beside it a second one with facts. Where there is no room for two, the facts stand between what opens
 * the page and the rest of it.
 */
export function PageWithAside({
  opening,
  aside,
  children,
}: {
  opening: ReactNode;
  aside: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="grid max-w-column grid-cols-1 gap-12 wide:max-w-none wide:grid-cols-[minmax(0,45rem)_18.75rem] wide:grid-rows-[auto_1fr]">
      <div className="grid min-w-0 grid-cols-1 content-start gap-8">{opening}</div>
      <aside
        aria-label="What is known"
        className="grid min-w-0 grid-cols-1 content-start gap-8 desk:grid-cols-2 wide:col-start-2 wide:grid-cols-1 wide:row-span-2 wide:row-start-1"
      >
        {aside}
      </aside>
      <div className="grid min-w-0 grid-cols-1 content-start gap-12">{children}</div>
    </div>
  );
}

interface PageHeadingProps {
  title: string;
  /** The page this one hangs on. */
  back?: { to: string; text: string };
  /** A sentence under the title. */
  children?: ReactNode;
  actions?: ReactNode;
}

export function PageHeading({ title, back, children, actions }: PageHeadingProps) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      {back && (
        <div className="-mb-2 min-w-0 basis-full">
          <BackLink {...back} />
        </div>
      )}
      <div className="grid min-w-0 grid-cols-1 gap-1">
        <h1 className="font-serif text-name text-balance">{title}</h1>
        {children && <p className="text-muted">{children}</p>}
      </div>
      {actions}
    </header>
  );
}

/** To the page that this one hangs on: a phone without the browser's bar has no other way back. */
export function BackLink({ to, text }: { to: string; text: string }) {
  return (
    <p data-back className="-ml-1 text-small">
      <Link to={to} className="reach inline-flex max-w-full items-center gap-0.5 text-muted hover:text-ink">
        <ChevronDown aria-hidden="true" className="size-4 shrink-0 rotate-90" strokeWidth={1.75} />
        <span className="truncate">{text}</span>
      </Link>
    </p>
  );
}

/** A group with its heading; `aside` stands at the heading's far end. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="grid min-w-0 grid-cols-1 content-start gap-3">
      <div className="flex min-h-8 items-center justify-between gap-4">
        <h2 className="text-small font-semibold text-muted">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
