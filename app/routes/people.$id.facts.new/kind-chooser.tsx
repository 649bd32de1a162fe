import { Link } from "@remix-run/react";
import { FACT_ICONS, type IconName } from "~/ui/fact-icon";

interface KindChooserProps {
  sections: readonly { title: string; kinds: readonly { kind: string; label: string; icon: IconName }[] }[];
  chosen: string | null;
}

/** Every kind there is to add, under the section it will stand in. */
export function KindChooser({ sections, chosen }: KindChooserProps) {
  return (
    <nav aria-label="What to add" className="grid gap-5">
      {sections.map(({ title, kinds }) => (
        <section key={title} className="grid gap-2">
          <h2 className="text-small font-semibold text-muted">{title}</h2>
          <ul className="flex flex-wrap gap-2">
            {kinds.map(({ kind, label, icon }) => {
              const Icon = FACT_ICONS[icon];
              return (
                <li key={kind}>
                  <Link
                    to={`?kind=${kind}`}
                    replace={chosen !== null}
                    aria-current={kind === chosen ? "true" : undefined}
                    className="inline-flex min-h-9 items-center gap-2 rounded-[var(--radius)] border border-line bg-sheet px-3 hover:border-edge aria-[current]:border-accent pointer-coarse:min-h-11 pointer-coarse:min-w-11"
                  >
                    <Icon aria-hidden="true" className="size-4 text-muted" strokeWidth={1.75} />
                    {label}
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
