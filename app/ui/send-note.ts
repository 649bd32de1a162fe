/** What became of a note: where it is, or why it is not there. */
export type Sent =
  | { is: "saved"; id: string }
  /** In this browser, until it can be sent. */
  | { is: "kept" }
  | { is: "out-of-reach" }
  /** It arrived, and something went wrong there. */
  | { is: "failed" }
  /** Somebody else is signed in here by now. */
  | { is: "anothers" }
  /** Never to be saved as it is. */
  | { is: "refused" }
  /** Something is to be done first, as signing in. */
  | { is: "put-off" };

/** Answers of what stands before a server that is not there. */
const OUT_OF_REACH = [502, 503, 504];
/** What is wrong with the note itself: its fields, its length. */
const REFUSED = [400, 413];

/**
 * Sends the box's form as the browser would, and stays on the page. Being led to the note is what says that it was saved;
 * a refusal, or what is to be done first, is for the browser to show.
 */
export async function sendNote(form: FormData): Promise<Sent> {
  const fields = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  try {
    const response = await fetch("/notes", { method: "POST", body: new URLSearchParams(fields) });
    const id = /^\/notes\/([0-9a-f-]{36})$/.exec(new URL(response.url).pathname)?.[1];
    if (id) return { is: "saved", id };
    if (response.status === 409) return { is: "anothers" };
    if (OUT_OF_REACH.includes(response.status)) return { is: "out-of-reach" };
    if (response.status >= 500) return { is: "failed" };
    return { is: REFUSED.includes(response.status) ? "refused" : "put-off" };
  } catch {
    return { is: "out-of-reach" };
  }
}
