import type { Clause } from "./clauses";
import { isAsked } from "./questions";
import type { Scene } from "./scene";

/** "If", "unless" before a condition; "asked him if", "not sure if" only ask, and on "if you need one" nothing hangs. */
const CONDITION =
  /(?<!\p{L})(?=if |unless )(?<!(?<!\p{L})(?:ask\p{L}*|wonder\p{L}*|check\p{L}*|know\p{L}*|see|sure|remember|tell|told|as|even|what)(?: [^\s,;:]+){0,2} )(?:if|unless)(?! (?:only|so|not|you|anyone|anybody|needed)(?!\p{L}))/gu;
/** "Nearly joined", "was going to move". */
const NEARLY =
  /(?<!\p{L})(?:nearly|almost|(?:was|were|been) (?:nearly |almost )?(?:going|about|supposed|meant|due|set) to)(?: (?:be|have|been|get|got|being))? $/u;
/** "… but said no", "… but changed her mind", "… but isn't any more". */
const TAKEN_BACK =
  /^[^,;:()]{0,60},? (?:but|then|and) (?:then |now |in the end |finally )?(?:(?:he|she|they|it) )?(?:(?:said no|changed (?:his|her|their) minds?|pulled out|backed out|fell through|(?:turned|turning) (?:it|them|that) down)(?! to )|decided (?:against|not to)|(?:isn't|aren't|wasn't|weren't|didn't|hasn't|won't|couldn't|isnt|wasnt|didnt|wont)(?: (?:any ?more|any longer|in the end|after all|now|(?:take|accept|get) (?:it|the job)|go|going|moving))*[ ,;:.!]*$)/u;

/** Where the condition begins that what is said at an offset hangs on, before it in its sentence or after it in its clause. */
export function conditionOf(scene: Scene, clause: Clause, at: number): number | null {
  const start = scene.doc.sentences[clause.sentence]?.start ?? clause.start;
  for (const match of scene.text.slice(start, clause.end).matchAll(CONDITION))
    if (start + match.index < at || start + match.index >= clause.start) return start + match.index;
  return null;
}

/** Whether what is said from start to end is a fact: not asked, not a condition's outcome, no near miss, not taken back in the same sentence. */
export function isSettled(scene: Scene, clause: Clause, start: number, end: number): boolean {
  const verb = start + (/^(?:going|about) to /.exec(scene.text.slice(start, end))?.[0].length ?? 0);
  const sentence = scene.doc.sentences[clause.sentence]?.end ?? clause.end;
  return (
    !isAsked(scene, start) &&
    conditionOf(scene, clause, start) === null &&
    !NEARLY.test(scene.text.slice(clause.head, verb)) &&
    !TAKEN_BACK.test(scene.text.slice(end, sentence))
  );
}

/** "isn't ", "is not the ", "nicht die ": of what comes next it is said that it is not. "But not her" only leaves her out. */
const NOT =
  /(?:n't|(?<!\p{L}|but )(?:not|never|no longer|isnt|wasnt|arent|nicht|pas|niet|no es|non è))(?: (?:be|been|actually|really|even))?(?: (?:the|an?|die|der|la|le|de|il))? $/u;
const DOUBT =
  /(?<!\p{L})(?:if|whether|unless|maybe|perhaps|possibly|probably|might|(?:not|don't|didn't|dont) (?:sure|certain|think|believe)(?! (?:what|how|where)))(?!\p{L})/u;
const STATED = /(?: is| are| was|'s) (?:the |an? )?$/;

/** What begins at the offset is denied, or stated only with a doubt: "isn't Tom's sister", "maybe Lena is Tom's sister". */
export function isDenied(scene: Scene, at: number): boolean {
  const before = clauseBefore(scene, at);
  return NOT.test(before) || (STATED.test(before) && DOUBT.test(before));
}

/** The clause has an "if" or a "maybe" up to the offset, or asks: what it states may not be so, though what it takes for granted is. */
export function isDoubtful(scene: Scene, at: number): boolean {
  return DOUBT.test(clauseBefore(scene, at)) || isAsked(scene, at);
}

function clauseBefore({ text }: Scene, at: number): string {
  return /[^.,;:!?()\n]*$/.exec(text.slice(Math.max(0, at - 120), at))?.[0] ?? "";
}
