import { Link } from "@remix-run/react";
import { X } from "lucide-react";
import { isNarrowed, writePeopleView, type PeopleView } from "~/http/people-view";
import { MONTHS } from "~/time/month";
import { FilterForm } from "./filter-form";
import { METS_SAID } from "./met-words";
import { SaveList } from "./saved-lists";

interface FilterBarProps {
  view: PeopleView;
  labels: readonly { id: string; name: string }[];
  /** What the address says that means nothing. */
  ignored: readonly string[];
}

/** Order and filters, and under them what the list is narrowed by, each to be taken away. */
export function FilterBar({ view, labels, ignored }: FilterBarProps) {
  const chips = listChips(view, labels);
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <nav aria-label="Order" className="flex gap-5 text-small text-muted">
          <Order view={view} order={undefined}>
            A–Z
          </Order>
          <Order view={view} order="recent">
            Recently met
          </Order>
          <Order view={view} order="due">
            Due next
          </Order>
        </nav>
        <FilterForm key={writePeopleView(view)} view={view} labels={labels} />
      </div>
      {chips.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <ul aria-label="Narrowed by" className="contents">
            {chips.map(({ said, without }) => (
              <li key={said} className="min-w-0">
                <Link
                  to={`/people?${writePeopleView(without)}`}
                  aria-label={`No longer: ${said}`}
                  className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-[var(--radius)] border border-line bg-wash pr-2 pl-3 text-small hover:border-edge pointer-coarse:min-h-11"
                >
                  <span className="truncate">{said}</span>
                  <X aria-hidden="true" className="size-3.5 shrink-0 text-muted" />
                </Link>
              </li>
            ))}
          </ul>
          {isNarrowed(view) && <SaveList query={writePeopleView(view)} />}
        </div>
      )}
      {ignored.length > 0 && (
        <p role="status" className="text-small text-muted">
          {`Part of the address says nothing to this list and was left out: ${ignored.join(", ")}.`}
        </p>
      )}
    </div>
  );
}

function Order({ view, order, children }: { view: PeopleView; order: PeopleView["order"]; children: string }) {
  const query = writePeopleView({ ...view, order });
  return (
    <Link
      to={query === "" ? "/people" : `/people?${query}`}
      aria-current={view.order === order ? "true" : undefined}
      className="-mx-2.5 inline-flex min-h-8 items-center rounded-[3px] px-2.5 hover:text-ink aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:min-h-11"
    >
      {children}
    </Link>
  );
}

function listChips(view: PeopleView, labels: FilterBarProps["labels"]): { said: string; without: PeopleView }[] {
  const chips = view.label.map((id) => ({
    said: labels.find((label) => label.id === id)?.name ?? "A label that is gone",
    without: { ...view, label: view.label.filter((each) => each !== id) },
  }));
  const add = (name: keyof PeopleView, said: string | undefined) => {
    if (said !== undefined) chips.push({ said, without: { ...view, [name]: undefined } });
  };
  add("place", view.place && `Lives in ${view.place}`);
  add("work", view.work && `Works at ${view.work}`);
  add("met", view.met && METS_SAID[view.met]);
  add("born", view.born === undefined ? undefined : `Born in ${MONTHS[view.born - 1]}`);
  add("photo", view.photo && "Without a photo");
  add("archived", view.archived && "Archived");
  return chips;
}
