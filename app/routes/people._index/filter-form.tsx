import { Form } from "@remix-run/react";
import { SlidersHorizontal } from "lucide-react";
import { useRef } from "react";
import { METS, type PeopleView } from "~/http/people-view";
import { MONTHS } from "~/time/month";
import { Button } from "~/ui/button";
import { Field, SelectField } from "~/ui/field";
import { useMenuClosing } from "~/ui/use-menu-closing";
import { METS_SAID } from "./met-words";

interface FilterFormProps {
  view: PeopleView;
  labels: readonly { id: string; name: string }[];
}

/** Folded until it is wanted; below the order on a phone, over the list on a desk. */
export function FilterForm({ view, labels }: FilterFormProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useMenuClosing(menu);
  return (
    <details ref={menu} className="group relative open:basis-full desk:open:basis-auto">
      <summary className="-mx-2 ml-auto flex min-h-8 w-fit list-none items-center gap-2 rounded-[var(--radius)] px-2 text-small text-muted hover:bg-wash hover:text-ink pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <SlidersHorizontal aria-hidden="true" className="size-4" strokeWidth={1.75} />
        Filter
      </summary>
      <Form
        method="get"
        action="/people"
        tabIndex={-1}
        className="mt-2 grid appear gap-5 outline-none rounded-[var(--radius)] border border-line bg-paper p-4 desk:absolute desk:top-full desk:right-0 desk:z-10 desk:w-[30rem] desk:p-5 desk:shadow-float"
      >
        {view.order && <input type="hidden" name="order" value={view.order} />}
        {labels.length > 0 && (
          <fieldset>
            <legend className="mb-1 text-small font-medium">Labels</legend>
            <div className="flex max-h-44 flex-wrap gap-x-4 overflow-y-auto">
              {labels.map(({ id, name }) => (
                <Check key={id} name="label" value={id} checked={view.label.includes(id)}>
                  {name}
                </Check>
              ))}
            </div>
          </fieldset>
        )}
        <div className="grid gap-5 desk:grid-cols-2">
          <Field label="Lives in" name="place" autoComplete="off" maxLength={100} defaultValue={view.place} />
          <Field label="Works at" name="work" autoComplete="off" maxLength={100} defaultValue={view.work} />
          <SelectField label="Last in touch" name="met" defaultValue={view.met}>
            <option value="">Whenever</option>
            {METS.map((met) => (
              <option key={met} value={met}>
                {METS_SAID[met]}
              </option>
            ))}
          </SelectField>
          <SelectField label="Birthday in" name="born" defaultValue={view.born}>
            <option value="">Any month</option>
            {MONTHS.map((month, index) => (
              <option key={month} value={index + 1}>
                {month}
              </option>
            ))}
          </SelectField>
        </div>
        <div className="flex flex-wrap gap-x-6">
          <Check name="photo" value="no" checked={view.photo === "no"}>
            Without a photo
          </Check>
          <Check name="archived" value="yes" checked={view.archived === "yes"}>
            Archived
          </Check>
        </div>
        <Button className="justify-self-start">Show</Button>
      </Form>
    </details>
  );
}

function Check({
  name,
  value,
  checked,
  children,
}: {
  name: string;
  value: string;
  checked: boolean;
  children: string;
}) {
  return (
    <label className="flex min-h-8 min-w-0 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-4 shrink-0 accent-accent"
      />
      <span className="truncate">{children}</span>
    </label>
  );
}
