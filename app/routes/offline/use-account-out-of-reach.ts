import { useEffect, useState } from "react";
import { accountHere, forgetAccountHere } from "~/ui/account-here";

/** What does not answer by then can't be reached. */
const ANSWERS_IN_MS = 3000;

interface Here {
  account: string | null;
  /** The server has said that nobody is signed in. */
  isReached: boolean;
}

/**
 * Whose notes the page for being out of reach may show and keep: of whoever's notebook was last open in this browser, unless the
 * server can be reached after all and says that nobody is signed in any more.
 */
export function useAccountOutOfReach(): Here {
  const [here, setHere] = useState<Here>({ account: null, isReached: false });
  useEffect(() => {
    const account = accountHere();
    if (account === null || account === document.documentElement.dataset.account) {
      return setHere({ account, isReached: false });
    }
    void isNobodyHere().then((nobody) => {
      if (nobody) forgetAccountHere();
      setHere(nobody ? { account: null, isReached: true } : { account, isReached: false });
    });
  }, []);
  return here;
}

/** Asks for the page itself: as the browser has kept it, it is nobody's whoever is signed in. */
async function isNobodyHere(): Promise<boolean> {
  try {
    const answer = await fetch("/offline", { cache: "no-store", signal: AbortSignal.timeout(ANSWERS_IN_MS) });
    if (!answer.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.documentElement.dataset.account === undefined;
  } catch {
    return false;
  }
}
