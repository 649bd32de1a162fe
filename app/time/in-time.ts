const ANSWER_WITHIN_MS = 3000;

/** The answer, where it comes within three seconds; otherwise rejects, and nobody waits for it any more. */
export function inTime<T>(answer: Promise<T>): Promise<T> {
  return Promise.race([answer, rejectLate()]);
}

function rejectLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`No answer in ${ANSWER_WITHIN_MS} ms.`)), ANSWER_WITHIN_MS).unref();
  });
}
