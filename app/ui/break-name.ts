/**
 * A name in at most two lines of so many characters, for pictures, which do not break lines by themselves: between words,
 * or after a hyphen. What does not fit ends in an ellipsis.
 */
export function breakName(name: string, longest: number): string[] {
  const parts = name
    .trim()
    .replace(/\s+/g, " ")
    .split(/(?<=[ -])(?=[^ -])/);
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const fits = last !== undefined && [...(last + part).trimEnd()].length <= longest;
    if (last !== undefined && (fits || lines.length === 2)) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => shorten([...line.trimEnd()], longest));
}

function shorten(letters: readonly string[], longest: number): string {
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
}
