const KEY = "memoro:account";

/** Whose notebook was last open in this browser, so that what is written out of reach is theirs; forgotten at sign-out. */
export function accountHere(): string | null {
  try {
    return document.documentElement.dataset.account ?? localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberAccountHere(account: string): void {
  try {
    localStorage.setItem(KEY, account);
  } catch {
    return;
  }
}
