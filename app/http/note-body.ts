const LONGEST_NOTE = 20_000;

/** What is wrong with a note's text, in words for whoever wrote it. The box asks before it sends or keeps it, the server again. */
export function refuseNoteBody(text: string): string | undefined {
  if (text.trim() === "") return "Write a sentence first; the box is empty.";
  return text.length > LONGEST_NOTE ? "That is more than 20,000 characters. Make it two notes." : undefined;
}
