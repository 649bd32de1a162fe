import { useEffect, type RefObject } from "react";

const keyOf = (place: string) => `memoro:draft:${place}`;

/** Keeps what is being typed until it is saved, through a reload, a lost connection or a page left by mistake. */
export function useDraft(box: RefObject<HTMLTextAreaElement | null>, place: string) {
  useEffect(() => {
    const draft = read(place);
    if (draft && box.current?.value === "") box.current.value = draft;
  }, [box, place]);
  return { keep: (text: string) => write(place, text) };
}

function read(place: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(place));
  } catch {
    return null;
  }
}

/** A browser may refuse storage (a private window, a full disk): typing goes on without it. */
function write(place: string, text: string): void {
  try {
    if (text === "") sessionStorage.removeItem(keyOf(place));
    else sessionStorage.setItem(keyOf(place), text);
  } catch {
    return;
  }
}
