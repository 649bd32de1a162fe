const ANSWER_WITHIN_MS = 3000;

/** The answer, where it comes in time; otherwise rejects, and nobody waits for it any more. */
export function inTime<T>(answer: Promise<T>, withinMs = ANSWER_WITHIN_MS): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${withinMs} ms.`)), withinMs).unref();
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
