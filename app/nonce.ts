import { createContext, useContext } from "react";

/** Carries the page's nonce from the server's rendering to what needs it; empty in the browser, which hides nonces anyway. */
export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
