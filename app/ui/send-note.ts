/** What became of a note: where it is, or why it is not there. */
export type Sent =
  | { is: "saved"; id: string }
  /** In this browser, until it can be sent. */
  | { is: "kept" }
  | { is: "out-of-reach" }
  /** Something went wrong where it arrived, and with no fault of its own; it may be taken another time. */
  | { is: "failed" }
  /** Somebody else is signed in here by now. */
  | { is: "anothers" }
  /** Never to be saved as it is. */
  | { is: "refused" }
  /** As everything else from here: one is to sign in first, or to wait a moment. */
  | { is: "put-off" };

/** Answers of what stands before a server that is not there. */
const OUT_OF_REACH = [502, 503, 504];
/** What is wrong with the note itself: its fields, its length. */
const REFUSED = [400, 413];
const TOO_MANY = 429;

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
    if (REFUSED.includes(response.status)) return { is: "refused" };
    // Led to a page that is no note's, which is the one to sign in on.
    return { is: response.ok || response.status === TOO_MANY ? "put-off" : "failed" };
  } catch {
    return { is: "out-of-reach" };
  }
}
