import { MONTHS } from "~/time/month";
import type { FactKind } from "~/facts/kinds";
import type { WorkStatus } from "~/understand/extraction";
import { Field, FieldError, SelectField } from "./field";

interface FactFieldsProps {
  kind: FactKind;
  values: Record<string, string>;
  errors: Record<string, string>;
}

const STATUSES: Record<WorkStatus, string> = {
  current: "Works there now",
  starting: "About to start",
  interviewing: "Interviewing",
  former: "Used to",
};

/** The fields of one kind of fact, named as in its value. */
export function FactFields({ kind, values, errors }: FactFieldsProps) {
  const line = (name: string, label: string, hint?: string) => (
    <Field key={name} name={name} label={label} hint={hint} defaultValue={values[name]} error={errors[name]} />
  );
  switch (kind) {
    case "birthday":
      return <Birthday values={values} errors={errors} />;
    case "work":
      return (
        <>
          {line("employer", "Where")}
          {line("role", "As what")}
          <SelectField name="status" label="When" defaultValue={values.status ?? "current"} error={errors.status}>
            {Object.entries(STATUSES).map(([status, label]) => (
              <option key={status} value={status}>
                {label}
              </option>
            ))}
          </SelectField>
          {errors[""] && <FieldError id="form-error">{errors[""]}</FieldError>}
        </>
      );
    case "home":
      return line("place", "Lives in");
    case "email":
      return line("value", "E-mail");
    case "phone":
      return line("value", "Phone");
    case "address":
      return line("value", "Address");
    case "link":
      return line("value", "Link");
    case "name":
      return line("name", "Also called");
    case "relative":
      return (
        <>
          <input type="hidden" name="relation" value={values.relation ?? ""} />
          {line("word", "Who", "Such as “twin boys”.")}
        </>
      );
    case "news":
      return line("text", "News", "One short sentence, such as “Is learning to sail”.");
  }
}

function Birthday({ values, errors }: Omit<FactFieldsProps, "kind">) {
  return (
    <fieldset className="grid gap-2">
      <div className="grid grid-cols-[4.5rem_minmax(0,1fr)_6rem] gap-3">
        <Field name="day" label="Day" inputMode="numeric" defaultValue={values.day} error={errors.day} />
        <SelectField name="month" label="Month" defaultValue={values.month ?? ""} error={errors.month}>
          <option value="" />
          {MONTHS.map((month, index) => (
            <option key={month} value={index + 1}>
              {month}
            </option>
          ))}
        </SelectField>
        <Field name="year" label="Year" inputMode="numeric" defaultValue={values.year} error={errors.year} />
      </div>
      {errors[""] ? (
        <FieldError id="form-error">{errors[""]}</FieldError>
      ) : (
        <p className="text-small text-muted">The year may stay empty.</p>
      )}
    </fieldset>
  );
}
