/** What became of a note: where it is, or why it is not there. */
export type Sent =
  | { is: "saved"; id: string }
  /** In this browser, until it can be sent. */
  | { is: "kept" }
  | { is: "out-of-reach" }
  /** It arrived, and something went wrong there. */
  | { is: "failed" }
  | { is: "refused" };

/** Answers of what stands before a server that is not there. */
const OUT_OF_REACH = [502, 503, 504];

/**
 * Sends the box's form as the browser would, and stays on the page. Being led to the note is what says that it was saved;
 * anything else (a refusal, a session that has ended) is for the browser to show.
 */
export async function sendNote(form: FormData): Promise<Sent> {
  const fields = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  try {
    const response = await fetch("/notes", { method: "POST", body: new URLSearchParams(fields) });
    const id = /^\/notes\/([0-9a-f-]{36})$/.exec(new URL(response.url).pathname)?.[1];
    if (id) return { is: "saved", id };
    if (OUT_OF_REACH.includes(response.status)) return { is: "out-of-reach" };
    return { is: response.status >= 500 ? "failed" : "refused" };
  } catch {
    return { is: "out-of-reach" };
  }
}
