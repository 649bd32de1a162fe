const THOUGHTS = { open: "<think>", close: "</think>" };

/**
 * Finds the objects of an answer's list (`{"sentences": [{…}, {…}]}`, or the bare list) in a text that comes in pieces, each
 * as soon as it is complete. Thoughts before the answer, code fences and words around it are passed over; what stands in
 * the list and is no JSON is left out.
 */
export function createItemFinder(found: (item: unknown) => void) {
  let text = "";
  let at = 0;
  /** The brackets that are open, outermost first. */
  let open = "";
  let itemFrom = -1;
  let inString = false;
  let whole = false;

  const isItem = () => open === "{[" || open === "[";

  return {
    /** The object or list that the items stand in was closed. */
    isWhole: () => whole,
    add(piece: string): void {
      text += piece;
      if (at === 0) {
        const start = text.trimStart();
        if (start.startsWith(THOUGHTS.open)) {
          const end = text.indexOf(THOUGHTS.close);
          if (end < 0) return;
          at = end + THOUGHTS.close.length;
        } else if (THOUGHTS.open.startsWith(start)) return;
      }
      for (; at < text.length; at++) {
        const character = text[at];
        if (inString) {
          // What an escape stands for may not have come yet.
          if (character === "\\") {
            if (at + 1 === text.length) return;
            at++;
          } else if (character === '"') inString = false;
        } else if (character === '"' && open !== "") inString = true;
        else if (character === "{" || character === "[") {
          if (character === "{" && isItem()) itemFrom = at;
          open += character;
        } else if ((character === "}" || character === "]") && open !== "") {
          open = open.slice(0, -1);
          if (character === "}" && isItem() && itemFrom >= 0) {
            tell(text.slice(itemFrom, at + 1), found);
            itemFrom = -1;
          }
          if (open === "") whole = true;
        }
      }
    },
  };
}

function tell(json: string, found: (item: unknown) => void): void {
  let item: unknown;
  try {
    item = JSON.parse(json);
  } catch {
    return;
  }
  found(item);
}
