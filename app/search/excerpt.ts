/** What stands around a passage of a text, in whole words and about `most` characters; a text no longer than that as it is. */
export function excerpt(text: string, passage: string, most: number): string {
  if (text.length <= most) return text;
  const at = Math.max(0, text.indexOf(passage));
  const room = Math.max(0, most - passage.length);
  // Rather what was said before: it names those whom the passage calls "she".
  const from = Math.max(0, Math.min(at - Math.floor((room * 2) / 3), text.length - most));
  const to = Math.max(from + most, at + passage.length);
  const start = from === 0 ? 0 : Math.min(text.indexOf(" ", from) + 1, at);
  const end = to >= text.length ? text.length : Math.max(text.lastIndexOf(" ", to), at + passage.length);
  return `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
}
