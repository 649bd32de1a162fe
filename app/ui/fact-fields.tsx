import { Fragment, useEffect, useId, useRef } from "react";
import { isMonthFirst } from "~/time/day-order";
import { MONTHS } from "~/time/month";
import type { FormInput } from "~/facts/form";
import { useClock } from "./clock";
import { Field, FieldError, SelectField, TextField } from "./field";

interface FactFieldsProps {
  inputs: readonly FormInput[];
  values: Record<string, string>;
  errors: Record<string, string>;
  /** Whether the page is there for it alone, so that one can write at once. */
  focus?: boolean;
}

/** Day, month and year stand in one row, and so do the two ends of a span. */
const WIDTHS: Partial<Record<FormInput["as"], string>> = {
  day: "col-span-3",
  month: "col-span-5",
  year: "col-span-4",
  "partial date": "col-span-6",
};

/** The form of a kind of fact, drawn from what it asks for. */
export function FactFields({ inputs, values, errors, focus = false }: FactFieldsProps) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) form.current?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea")?.focus();
  }, [focus]);
  const { locale } = useClock();
  return (
    <div ref={form} className="grid grid-cols-12 items-start gap-x-3 gap-y-5">
      {(isMonthFirst(locale) ? withMonthFirst(inputs) : inputs).map((input) =>
        input.as === "hidden" ? (
          <input key={input.name} type="hidden" name={input.name} value={values[input.name] ?? ""} />
        ) : (
          <Fragment key={input.name}>
            <div className={WIDTHS[input.as] ?? "col-span-12"}>
              <Input input={input} value={values[input.name]} error={errors[input.name]} />
            </div>
            {input.as === "year" && <DateErrors errors={errors} />}
          </Fragment>
        ),
      )}
    </div>
  );
}

function withMonthFirst(inputs: readonly FormInput[]): FormInput[] {
  const turned = { day: "month", month: "day" } as const;
  return inputs.map((input) => {
    const other = input.as === "day" || input.as === "month" ? turned[input.as] : null;
    return inputs.find(({ as }) => as === other) ?? input;
  });
}

/** Under the three of them: each is too narrow for a sentence. */
function DateErrors({ errors }: { errors: Record<string, string> }) {
  return (
    <div className="col-span-12 -mt-4 grid gap-1 empty:hidden">
      {["day", "month", "year"].map(
        (name) =>
          errors[name] && (
            <FieldError key={name} id={`${name}-error`}>
              {errors[name]}
            </FieldError>
          ),
      )}
    </div>
  );
}

interface InputProps {
  input: Exclude<FormInput, { as: "hidden" }>;
  value: string | undefined;
  error: string | undefined;
}

function Input({ input, value, error }: InputProps) {
  const offers = useId();
  const about = { name: input.name, label: input.label, error, defaultValue: value };
  switch (input.as) {
    case "text":
      return <TextField {...about} hint={input.hint} />;
    case "choice":
      return (
        <SelectField {...about}>
          {Object.entries(input.options).map(([option, label]) => (
            <option key={option} value={option}>
              {label}
            </option>
          ))}
        </SelectField>
      );
    case "month":
      return (
        <SelectField {...about} errorBelow>
          <option value="" />
          {MONTHS.map((month, index) => (
            <option key={month} value={index + 1}>
              {month}
            </option>
          ))}
        </SelectField>
      );
    case "day":
    case "year":
      return <Field {...about} errorBelow hint={input.hint} inputMode="numeric" autoComplete="off" />;
    case "partial date":
      return <Field {...about} hint={input.hint} autoComplete="off" />;
    default:
      return (
        <>
          <Field
            {...about}
            hint={input.hint}
            // "url" would have the browser refuse what is mended here: a link without its https://.
            type={input.as === "tel" ? "tel" : "text"}
            inputMode={input.as === "line" ? undefined : input.as}
            autoComplete="off"
            list={input.offers && offers}
          />
          {input.offers && (
            <datalist id={offers}>
              {input.offers.map((offer) => (
                <option key={offer} value={offer} />
              ))}
            </datalist>
          )}
        </>
      );
  }
}
