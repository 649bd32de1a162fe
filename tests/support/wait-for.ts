const DEADLINE_MS = 10_000;

/** Waits until it is so, and fails where it does not come to be. */
export async function waitFor(isSo: () => boolean): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error("What was waited for did not come to be in 10 s.");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
