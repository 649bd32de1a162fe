import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Field, SelectField } from "./field";
import { Fold } from "./fold";

interface PersonFormProps {
  values: Record<string, string>;
  errors?: Record<string, string>;
  /** Whether the page is there for it alone, so that one can write at once. */
  focus?: boolean;
  /** Beside the button: the way back. */
  children: ReactNode;
}

export function PersonForm({ values, errors = {}, focus = false, children }: PersonFormProps) {
  const parts = [values.givenName, values.middleName, values.familyName];
  return (
    <Form method="post" className="grid max-w-form gap-5">
      <div className="grid gap-1">
        <Field
          label="Name"
          name="name"
          autoComplete="off"
          defaultValue={values.name}
          error={errors.name}
          {...(focus && { autoFocus: true })}
        />
        <Fold title="First, middle and last name" open={parts.some(Boolean)}>
          <div className="grid gap-4 pt-2 pb-1 desk:grid-cols-3 desk:gap-3">
            <Field label="First" name="givenName" defaultValue={values.givenName} error={errors.givenName} {...PLAIN} />
            <Field
              label="Middle"
              name="middleName"
              defaultValue={values.middleName}
              error={errors.middleName}
              {...PLAIN}
            />
            <Field
              label="Last"
              name="familyName"
              defaultValue={values.familyName}
              error={errors.familyName}
              {...PLAIN}
            />
          </div>
          <p className="text-small text-muted">
            The name above is what they are called by. Left empty, it is made of these.
          </p>
        </Fold>
      </div>
      <SelectField label="Pronoun" name="pronoun" defaultValue={values.pronoun} error={errors.pronoun}>
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

/** The browser's own name is nobody's here. */
const PLAIN = { autoComplete: "off", maxLength: 100 };
