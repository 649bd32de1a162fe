import { NavigationType, useLocation, useNavigate, useNavigationType } from "@remix-run/react";
import { useEffect, useRef, type RefObject } from "react";

/** After the last key. */
const WAIT_MS = 150;

/** In the history beside an address that came from the box. */
interface Typed {
  typed: true;
}

/**
 * Keeps the address of the search page at what the box says: each change takes the place of the one before, and one that is
 * still on its way is given up. What comes by address instead (a link, a step back; `query`) is put into the box. What was
 * typed is not: by the time it arrives the box may say more.
 */
export function useSearchAsTyped(input: RefObject<HTMLInputElement | null>, query: string) {
  const navigate = useNavigate();
  const location = useLocation();
  const stepped = useNavigationType() === NavigationType.Pop;
  const typed = !stepped && (location.state as Partial<Typed> | null)?.typed === true;
  const sent = useRef(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (typed || query === sent.current) return;
    sent.current = query;
    if (input.current) input.current.value = query;
  }, [input, query, typed]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(): void {
    clearTimeout(timer.current);
    const text = input.current?.value.trim() ?? "";
    if (text === sent.current) return;
    sent.current = text;
    const to = text === "" ? "/search" : `/search?${new URLSearchParams({ q: text })}`;
    navigate(to, { replace: true, preventScrollReset: true, state: { typed: true } satisfies Typed });
  }

  function searchSoon(): void {
    clearTimeout(timer.current);
    timer.current = setTimeout(search, WAIT_MS);
  }

  return { search, searchSoon };
}
