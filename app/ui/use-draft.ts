import { useEffect, type RefObject } from "react";
import { accountHere } from "./account-here";

const DRAFT = "memoro:draft:";
const keyOf = (account: string, place: string) => `${DRAFT}${account}:${place}`;

/** Keeps what is being typed until it is saved, through a reload, a lost connection or a page left by mistake; for whoever typed it. */
export function useDraft(box: RefObject<HTMLTextAreaElement | null>, place: string) {
  useEffect(() => {
    const draft = read(place);
    if (draft && box.current?.value === "") box.current.value = draft;
  }, [box, place]);
  return { keep: (text: string) => write(place, text) };
}

/** What others were typing in this tab. */
export function forgetDraftsOfOthers(account: string): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(DRAFT) && !key.startsWith(keyOf(account, ""))) sessionStorage.removeItem(key);
    }
  } catch {
    return;
  }
}

function read(place: string): string | null {
  try {
    const account = accountHere();
    return account && sessionStorage.getItem(keyOf(account, place));
  } catch {
    return null;
  }
}

/** A browser may refuse storage (a private window, a full disk): typing goes on without it. */
function write(place: string, text: string): void {
  try {
    const account = accountHere();
    if (!account) return;
    if (text === "") sessionStorage.removeItem(keyOf(account, place));
    else sessionStorage.setItem(keyOf(account, place), text);
  } catch {
    return;
  }
}
