import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";

export function ThemeForm({ theme }: { theme: "light" | "dark" | null }) {
  return (
    <Form
      method="post"
      action="/settings/theme"
      className="grid max-w-[24rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-3"
    >
      <SelectField label="Light or dark" name="theme" key={theme} defaultValue={theme ?? ""}>
        <option value="">As the system</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </SelectField>
      <Button look="plain">Save</Button>
    </Form>
  );
}
