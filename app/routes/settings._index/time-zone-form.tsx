import { Form } from "@remix-run/react";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";

export function TimeZoneForm({ timeZone, timeZones }: { timeZone: string; timeZones: string[] }) {
  return (
    <Form
      method="post"
      action="/settings/time-zone"
      className="grid max-w-[24rem] grid-cols-[minmax(0,1fr)_auto] items-end gap-x-3 gap-y-1"
    >
      <SelectField
        label="Where you are"
        name="timeZone"
        aria-describedby="time-zone-hint"
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
      <p id="time-zone-hint" className="col-span-2 text-small text-muted">
        “Yesterday” in a note is yesterday there.
      </p>
    </Form>
  );
}
