import { Form, useNavigation } from "@remix-run/react";
import { Button } from "./button";
import { FieldError } from "./field";

/** Takes the file of an export. */
export function ImportForm({ error }: { error?: string }) {
  const { state, formAction } = useNavigation();
  const reading = state !== "idle" && formAction === "/settings/data/import";
  return (
    <Form method="post" action="/settings/data/import" encType="multipart/form-data" className="grid max-w-form gap-4">
      <label className="grid gap-1.5">
        <span className="text-small text-muted">A file from “Download everything”</span>
        <input
          type="file"
          name="file"
          accept=".jsonl,application/jsonl"
          required
          aria-describedby={error ? "file-error" : undefined}
          aria-invalid={error ? true : undefined}
          // Without scripts too, whoever was refused goes on where it went wrong.
          {...{ autoFocus: Boolean(error) }}
          className="min-h-11 w-full rounded-[var(--radius)] border border-edge bg-sheet px-3 py-2 file:mr-3 file:border-0 file:bg-transparent file:font-medium"
        />
      </label>
      {error && <FieldError id="file-error">{error}</FieldError>}
      <div>
        <Button look="plain" disabled={reading}>
          {reading ? "Reading it in…" : "Read it in"}
        </Button>
      </div>
    </Form>
  );
}
