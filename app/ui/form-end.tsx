import type { ReactNode } from "react";
import { Button, ButtonLink } from "./button";

interface FormEndProps {
  /** Where one goes back to without saving. */
  back: string;
  /** While it is being saved. */
  saving?: boolean;
  /** The id of another form, which deletes what this one changes. */
  deletes?: string;
  /** What else can be done with it, at the far end. */
  children?: ReactNode;
}

/** How a form ends: saved, or left as it was. */
export function FormEnd({ back, saving = false, deletes, children }: FormEndProps) {
  return (
    <div className="flex gap-3">
      <Button disabled={saving}>{saving ? "Saving…" : "Save"}</Button>
      <ButtonLink look="plain" to={back}>
        Cancel
      </ButtonLink>
      {children}
      {deletes && (
        <Button look="quiet" form={deletes} className="ml-auto">
          Delete
        </Button>
      )}
    </div>
  );
}
