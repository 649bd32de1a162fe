import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";

export function TimeZoneForm({ timeZone, timeZones }: { timeZone: string; timeZones: string[] }) {
  return (
    <Form method="post" action="/settings/time-zone" className="grid max-w-[24rem] justify-items-start gap-3">
      <SelectField
        label="Where you are"
        name="timeZone"
        hint="“Yesterday” in a note is yesterday there."
        key={timeZone}
        defaultValue={timeZone}
      >
        {timeZones.map((name) => (
          <option key={name} value={name}>
            {name.replaceAll("_", " ")}
          </option>
        ))}
      </SelectField>
      <Button look="plain">Save</Button>
    </Form>
  );
}
