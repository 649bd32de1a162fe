import { useEffect, useRef } from "react";
import { lastAccountHere, leavePage, rememberAccountHere } from "./account-here";
import { forgetDraftsOfOthers } from "./use-draft";

/** A page is one account's: it is left once somebody else's notebook is open in this browser, before a form of it is sent there. */
export function useOneAccount(account: string): void {
  const opened = useRef(account);
  useEffect(() => {
    rememberAccountHere(account);
    forgetDraftsOfOthers(account);
    if (account !== opened.current) leavePage();
    function look() {
      if (![account, null].includes(lastAccountHere())) leavePage();
    }
    window.addEventListener("storage", look);
    window.addEventListener("pageshow", look);
    return () => {
      window.removeEventListener("storage", look);
      window.removeEventListener("pageshow", look);
    };
  }, [account]);
}
