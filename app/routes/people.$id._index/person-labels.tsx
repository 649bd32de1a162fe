import { Form, Link } from "@remix-run/react";
import { Plus, X } from "lucide-react";
import { useRef } from "react";
import { Button } from "~/ui/button";
import { useMenuClosing } from "~/ui/use-menu-closing";

interface PersonLabelsProps {
  personId: string;
  labels: readonly { id: string; name: string }[];
  /** Names of labels there are besides. */
  more: readonly string[];
}

const CHIP = "inline-flex h-7 items-center rounded-[var(--radius)] border border-line text-small text-muted";

/** Labels as small chips, and a field to give one more. */
export function PersonLabels({ personId, labels, more }: PersonLabelsProps) {
  return (
    <div className="col-span-full mt-3 flex flex-wrap items-start gap-2 desk:col-start-2 desk:mt-2">
      {labels.length > 0 && (
        <ul aria-label="Labels" className="contents">
          {labels.map(({ id, name }) => (
            <li key={id} className={CHIP}>
              <Link to={`/people?label=${id}`} className="reach max-w-48 truncate pl-2.5 hover:text-ink">
                {name}
              </Link>
              <Form method="post" action={`/people/${personId}/labels/${id}/remove`} preventScrollReset>
                <button
                  aria-label={`Remove the label ${name}`}
                  className="reach grid size-7 place-items-center hover:text-ink"
                >
                  <X aria-hidden="true" className="size-3.5" />
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <AddLabel key={labels.length} personId={personId} known={more} />
    </div>
  );
}

function AddLabel({ personId, known }: { personId: string; known: readonly string[] }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useMenuClosing(menu);
  return (
    <details ref={menu} className="min-w-0">
      <summary
        className={`${CHIP} reach w-fit list-none gap-1 border-dashed border-edge pr-2.5 pl-2 hover:text-ink [&::-webkit-details-marker]:hidden`}
      >
        <Plus aria-hidden="true" className="size-3.5" />
        Label
      </summary>
      <Form method="post" action={`/people/${personId}/labels`} preventScrollReset className="flex max-w-72 gap-2 pt-2">
        <input
          name="name"
          required
          maxLength={60}
          list="known-labels"
          autoComplete="off"
          aria-label="Label"
          placeholder="Close friends"
          className="min-h-10 w-full min-w-0 rounded-[var(--radius)] border border-edge bg-sheet px-3 text-[1rem] desk:text-body pointer-coarse:min-h-11"
        />
        <datalist id="known-labels">
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Button look="plain">Add</Button>
      </Form>
    </details>
  );
}
