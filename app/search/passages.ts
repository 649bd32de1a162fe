/** A note no longer than this is one passage: cut up, its sentences would lose who they speak of. */
const SHORT = 160;
/** A sentence shorter than this says too little alone and joins its neighbour. */
const TOO_SHORT = 60;
/** Sentences are joined no further than this. */
const JOINED = 200;
/** A sentence longer than this is cut, between words. */
const LONGEST = 400;

/** Passages of a sentence or two, in order; together they hold every word of the text. */
export function splitIntoPassages(text: string): string[] {
  const whole = text.trim();
  if (whole.length <= SHORT) return whole ? [whole] : [];
  const passages: string[] = [];
  for (const sentence of whole.split(/(?<=[.!?…]["'”’)]*)\s+(?!\p{Ll})|\s*\n+\s*/u).flatMap(cut)) {
    const last = passages.at(-1);
    if (
      last !== undefined &&
      (last.length < TOO_SHORT || sentence.length < TOO_SHORT) &&
      last.length + sentence.length < JOINED
    ) {
      passages[passages.length - 1] = `${last} ${sentence}`;
    } else if (sentence) passages.push(sentence);
  }
  return passages;
}

function cut(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(" ", LONGEST);
    const at = space > 0 ? space : LONGEST;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}
