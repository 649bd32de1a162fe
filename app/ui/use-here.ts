import { useLocation } from "@remix-run/react";
import { withoutDid } from "~/http/did";

/** The page as it stands open, with what was turned to or opened wide on it, for a form to come back to. */
export function useHere(): string {
  const { pathname, search } = useLocation();
  return withoutDid(pathname + search);
}
