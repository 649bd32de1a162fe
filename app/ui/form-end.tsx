import type { ReactNode } from "react";
import { Button, ButtonLink } from "./button";

interface FormEndProps {
  /** Where one goes back to without saving. */
  back: string;
  /** While it is being saved. */
  saving?: boolean;
  /** What else can be done with it, at the far end. */
  children?: ReactNode;
}

/** How a form ends: saved, or left as it was. */
export function FormEnd({ back, saving = false, children }: FormEndProps) {
  return (
    <div className="flex gap-3">
      <Button disabled={saving}>{saving ? "Saving…" : "Save"}</Button>
      <ButtonLink look="plain" to={back}>
        Cancel
      </ButtonLink>
      {children}
    </div>
  );
}
