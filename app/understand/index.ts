import type { Reader } from "./extraction";

/** Its rules and word lists are loaded with the first note: a process that only has pages does without them. */
export const builtInReader: Reader = {
  name: "built-in",
  version: "4",
  async read(input) {
    const { readNote } = await import("./read-note");
    return readNote(input);
  },
};
