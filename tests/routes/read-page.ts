/** What a page says, without its markup, and with quotes and apostrophes as a reader sees them. */
export async function readPage(answer: Response): Promise<string> {
  return (await answer.text())
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/<[^>]+>/g, "\n")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\n\s*/g, "\n");
}

/** Where an answer leads, and how: "303 /people"; which activity it says was done is left out. */
export function whereTo(answer: Response): string {
  const location = answer.headers.get("location") ?? "";
  return `${answer.status} ${location.replace(/[?&]did=[0-9a-f-]{36}$/, "")}`;
}
