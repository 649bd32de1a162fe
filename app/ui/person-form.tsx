import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Field, SelectField } from "./field";

interface PersonFormProps {
  values: Record<string, string>;
  errors?: Record<string, string>;
  /** Beside the button: the way back. */
  children: ReactNode;
}

export function PersonForm({ values, errors = {}, children }: PersonFormProps) {
  return (
    <Form method="post" className="grid max-w-form gap-5">
      <Field label="Name" name="name" required autoComplete="off" defaultValue={values.name} error={errors.name} />
      <SelectField label="Called" name="pronoun" defaultValue={values.pronoun} error={errors.pronoun}>
        <option value="">Not said</option>
        <option value="she">She</option>
        <option value="he">He</option>
        <option value="they">They</option>
      </SelectField>
      <div className="flex gap-3">
        <Button>Save</Button>
        {children}
      </div>
    </Form>
  );
}
