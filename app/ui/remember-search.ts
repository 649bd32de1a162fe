/** Has a search kept among the recent ones. Nobody waits for it, and it goes out even as the page is left. */
export function rememberSearch(text: string): void {
  fetch("/search/recent", { method: "POST", body: new URLSearchParams({ q: text }), keepalive: true }).catch(() => {
    // Out of reach: the search itself says so.
  });
}
