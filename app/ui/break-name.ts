/**
 * A name in at most two lines of so many characters, for pictures, which do not break lines by themselves; what does not
 * fit ends in an ellipsis.
 */
export function breakName(name: string, longest: number): string[] {
  const words = name.split(/\s+/).filter(Boolean);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= longest || lines.length === 2)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines.map((line) => ([...line].length > longest ? `${[...line].slice(0, longest - 1).join("")}…` : line));
}
