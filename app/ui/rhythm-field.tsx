import { Field, SelectField } from "./field";
import { RHYTHMS } from "./rhythm";

interface RhythmFieldProps {
  days: number | null;
  /** What it means to choose none. */
  none: string;
  /** What was typed and refused, to be shown again. */
  values?: Record<string, string>;
  errors?: Record<string, string>;
}

/** "Keep in touch every …": a few to choose from, or a number of days, which then is what counts. */
export function RhythmField({ days, none, values, errors = {} }: RhythmFieldProps) {
  const isOwn = days !== null && !RHYTHMS.some((each) => each.days === days);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_7rem] items-start gap-3">
      <SelectField
        label="Keep in touch every"
        name="rhythm"
        defaultValue={values?.rhythm ?? (isOwn ? "" : String(days ?? ""))}
        error={errors.rhythm}
      >
        <option value="">{none}</option>
        {RHYTHMS.map((each) => (
          <option key={each.days} value={each.days}>
            {each.every}
          </option>
        ))}
      </SelectField>
      <Field
        label="or so many days"
        name="days"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={values?.days ?? (isOwn ? String(days) : "")}
        error={errors.days}
      />
    </div>
  );
}
