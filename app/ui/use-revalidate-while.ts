import { useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";

/** Milliseconds between one look and the next: most notes are read in the first second, and 20 s is all anyone waits. */
const GAPS = [250, 350, 500, 900, 1500, 2500, 4000, 5000, 5000];

/**
 * Asks for the page's data again while something is under way, with growing gaps. `what` names it, null for nothing; a
 * new name starts over. Returns whether it has given up on it.
 */
export function useRevalidateWhile(what: string | null): boolean {
  const { revalidate } = useRevalidator();
  const [givenUp, setGivenUp] = useState<string | null>(null);
  useEffect(() => {
    if (what === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const look = (step: number) => {
      timer = setTimeout(() => {
        revalidate();
        if (step + 1 < GAPS.length) look(step + 1);
        else setGivenUp(what);
      }, GAPS[step]);
    };
    look(0);
    return () => clearTimeout(timer);
  }, [what, revalidate]);
  return what !== null && givenUp === what;
}
