import { useNavigate } from "@remix-run/react";
import { useEffect, useRef, type RefObject } from "react";

/** After the last key. */
const WAIT_MS = 150;

/**
 * Keeps the address of the search page at what the box says: each change takes the place of the one before, and one that is
 * still on its way is given up. What comes by address instead (a link, a step back; `query`) is put into the box.
 */
export function useSearchAsTyped(input: RefObject<HTMLInputElement | null>, query: string) {
  const navigate = useNavigate();
  const sent = useRef(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    if (input.current) input.current.value = query;
  }, [input, query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(): void {
    clearTimeout(timer.current);
    const text = input.current?.value.trim() ?? "";
    if (text === sent.current) return;
    sent.current = text;
    const to = text === "" ? "/search" : `/search?${new URLSearchParams({ q: text })}`;
    navigate(to, { replace: true, preventScrollReset: true });
  }

  function searchSoon(): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(search, WAIT_MS);
  }

  return { search, searchSoon };
}
