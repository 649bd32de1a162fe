import { createContext, useContext } from "react";

/** The number of the request a page was made for, while it is being made; in the browser nobody knows it any more. */
export const RequestIdContext = createContext<string | undefined>(undefined);

export function useRequestId(): string | undefined {
  return useContext(RequestIdContext);
}
