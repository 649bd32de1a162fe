const KEY = "memoro:account";

/** Whose page this is, or where it is nobody's whose notebook was last open in this browser: what is written out of reach is theirs. */
export function accountHere(): string | null {
  return document.documentElement.dataset.account ?? lastAccountHere();
}

/** Forgotten at sign-out, and once a page finds that nobody is signed in any more. */
export function lastAccountHere(): string | null {
  try {
    return localStorage.getItem(KEY);
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

export function forgetAccountHere(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    return;
  }
}

/** To the page of whoever is signed in: this one is somebody else's, and what they were typing is in its box when they come back. */
export function leavePage(): void {
  location.replace("/");
}
