import { useNavigationType, useRouteLoaderData } from "@remix-run/react";
import { createContext, useContext } from "react";

/** The number of the request that the whole page was made for; the page carries it, so that the browser knows it too. */
export const RequestIdContext = createContext<string | undefined>(undefined);

export function usePageRequestId(): string | undefined {
  return useContext(RequestIdContext);
}

/** The number of the request that brought what is shown now, as far as it is known. */
export function useRequestId(): string | undefined {
  const ofPage = usePageRequestId();
  const ofData = useRouteLoaderData<{ requestId?: string }>("root")?.requestId;
  // A page that was opened, not gone on to, is the page itself.
  const arrival: string = useNavigationType();
  return ofData ?? (arrival === "POP" ? ofPage : undefined);
}
