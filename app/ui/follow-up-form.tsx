import { Form } from "@remix-run/react";
import { FormEnd } from "./form-end";
import { Field, SelectField } from "./field";

interface FollowUpFormProps {
  values: Record<string, string>;
  errors?: Record<string, string>;
  /** Whom it may concern. */
  people: readonly { id: string; name: string }[];
  /** The page to go back to. */
  from: string;
  /** Whether the page is there for it alone, so that one can write at once. */
  focus?: boolean;
  /** The id of the form that deletes it. */
  deletes?: string;
}

export function FollowUpForm({ values, errors = {}, people, from, focus = false, deletes }: FollowUpFormProps) {
  return (
    <Form method="post" className="grid max-w-form gap-5">
      <input type="hidden" name="from" value={from} />
      <Field
        label="What"
        name="text"
        required
        autoComplete="off"
        defaultValue={values.text}
        error={errors.text}
        {...(focus && { autoFocus: true })}
      />
      <Field
        label="By when"
        name="dueOn"
        type="date"
        hint="May stay empty."
        defaultValue={values.dueOn}
        error={errors.dueOn}
      />
      <SelectField label="For whom" name="personId" defaultValue={values.personId} error={errors.personId}>
        <option value="">Nobody in particular</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <FormEnd back={from} deletes={deletes} />
    </Form>
  );
}
