import { verbTag } from "./lexicon";
import type { Token } from "./tokens";

/** Where a subject stands before them they are verbs, though some are as often nouns: "works", "starts". */
export const FINITE =
  "(?:is|was|are|were|has|had|have|will|says?|said|starts?|started|wants?|lives?|works?|got|went|came|asked|told|did|does|moved|moves|never|can|can't|could|couldn't|might|should|would|promised|needs?|must|don't|doesn't|didn't|isn't|wasn't|won't|dont|doesnt|didnt|couldnt|isnt|wasnt|cant|wont|looked|looks|thinks|thought|loves?|hates?|broke|took|left|quit|joined|joins|plays?|teaches|runs|goes|just|now|still|feels?|seems?|bought|sold|found|lost|made|makes|gave|likes?|ist|hat|wird|arbeitet|wohnt|zieht|est|travaille|habite|vive|trabaja|lavora|abita|werkt|woont|empieza|comienza|inizia|commence|begint|fängt|trasferisce|verhuist|estudia|étudie|studeert)(?![\\p{L}'])";

export const BEGINS_FINITE = new RegExp(`^${FINITE}`, "u");

/** "Lives in Bath", "still works with Tom": without a subject it is told of somebody else, never of the writer. */
export const OF_THEM = new RegExp(`^(?:still |now |also )*(?!was )(?=\\p{L}*s(?!\\p{L}))${FINITE}`, "u");

/** A verb with a person: "rang", "is", "wants"; not one that is as often a noun. */
export function isFinite(token: Token): boolean {
  if (
    /^(?:'ll|'ve|'re|'d|is|was|has|had|says|said|wants|rang|did|does|will|would|can|could|isn't|wasn't|hasn't|won't|can't|couldn't|didn't|doesn't|isnt|wasnt|didnt|doesnt|couldnt|cant|wont|hasnt|came|got|told|gave|hat|ist|sagt|wird|arbeitet|wohnt|zieht|est|vient|travaille|habite|es|está|vive|trabaja|tiene|è|lavora|abita|jest|mieszka|pracuje|heeft|werkt|woont|ma|va|a|has|might|may|must|should|brought|sent|gave|took|made|sold|lost|met|left|went|knew|thought|bought|wrote|drove|won|broke|fell|kept|paid|sang|sat|saw|spoke|taught|wore|showed|ran|just|never|also|still|finally|now)$/.test(
      token.lower,
    )
  )
    return true;
  const tag = verbTag(token.key);
  return (
    tag === "PastTense" || tag === "Copula" || tag === "Modal" || (tag === "PresentTense" && token.lower.endsWith("s"))
  );
}

/** A verb in the past, wherever it stands: "died", "went"; not "red". */
export function isPast({ key, capital }: Token): boolean {
  return !capital && (verbTag(key) === "PastTense" || /..[^ei]ed$/.test(key));
}
