import { useLocation } from "@remix-run/react";
import { useState } from "react";

interface Held<T> {
  shown: T;
  /** What has come in since would change it. */
  hasNews: boolean;
  /** Shows what has come in. */
  release(): void;
}

/**
 * What a page shows while its data comes in by itself: as it was when the reader came here or last did something, each of
 * which is a step of the browser's history, so that nothing they are looking at moves.
 */
export function useHeld<T>(data: T): Held<T> {
  const { key } = useLocation();
  const [held, setHeld] = useState({ key, data });
  const release = () => setHeld({ key, data });
  if (held.key !== key) {
    release();
    return { shown: data, hasNews: false, release };
  }
  return { shown: held.data, hasNews: JSON.stringify(held.data) !== JSON.stringify(data), release };
}
