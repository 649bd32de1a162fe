import { Form, Link } from "@remix-run/react";
import { Bookmark, Clock, X, type LucideIcon } from "lucide-react";
import { useRef, type ReactNode } from "react";
import type { RecentSearch } from "~db/queries/recent-search.server";
import type { SavedSearch } from "~db/queries/saved-search.server";
import { Button, ButtonLink } from "./button";
import { Section } from "./page";
import { useKeptFocus } from "./use-kept-focus";

/** What was searched for of late, each to be searched for again or forgotten. */
export function RecentSearches({ searches }: { searches: RecentSearch[] }) {
  const list = useRef<HTMLDivElement>(null);
  useKeptFocus(list, searches.map(({ id }) => id).join(), "#page input[type=search]");
  if (searches.length === 0) return null;
  return (
    <div ref={list}>
      <Section
        title="Lately"
        aside={
          <Form method="post" action="/search/recent/clear" preventScrollReset>
            <Button look="quiet" className="mr-0">
              Forget them all
            </Button>
          </Form>
        }
      >
        <ul className="border-t border-line">
          {searches.map(({ id, text }) => (
            <Row key={id} icon={Clock} to={`/search?${new URLSearchParams({ q: text })}`} text={text}>
              <Form method="post" action={`/search/recent/${id}/delete`} preventScrollReset>
                <Button look="quiet" className="mx-0 min-w-8" aria-label={`Forget “${text}”`}>
                  <X aria-hidden="true" className="size-4" strokeWidth={1.75} />
                </Button>
              </Form>
            </Row>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** `most`: how many before the rest are left to their own page. */
export function SavedSearches({ searches, most = Infinity }: { searches: SavedSearch[]; most?: number }) {
  if (searches.length === 0) return null;
  return (
    <Section
      title="Saved"
      aside={
        searches.length > most && (
          <ButtonLink look="quiet" className="mr-0" to="/saved-searches">
            {`All ${searches.length}`}
          </ButtonLink>
        )
      }
    >
      <ul className="border-t border-line">
        {searches.slice(0, most).map(({ id, name, path, query }) => (
          <Row key={id} icon={Bookmark} to={`${path}?${query}`} text={name}>
            <ButtonLink look="quiet" className="mx-0" to={`/saved-searches/${id}/edit`} aria-label={`Edit “${name}”`}>
              Edit
            </ButtonLink>
          </Row>
        ))}
      </ul>
    </Section>
  );
}

function Row({ icon: Icon, to, text, children }: { icon: LucideIcon; to: string; text: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2 border-b border-line">
      <Link
        to={to}
        className="-ml-3 flex min-h-11 min-w-0 flex-1 items-center gap-3 rounded-[var(--radius)] px-3 hover:bg-wash"
      >
        <Icon aria-hidden="true" className="size-4 shrink-0 text-muted" strokeWidth={1.75} />
        <span className="truncate">{text}</span>
      </Link>
      {children}
    </li>
  );
}
