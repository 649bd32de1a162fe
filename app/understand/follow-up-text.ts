import { shortName } from "~/family/short-name";
import type { Clause } from "./clauses";
import type { Scene } from "./scene";

/** "I said I'd", "we need to": left out of the text. */
const SPOKEN =
  /^(?:(?:i|we) (?:also |still |really |then )*)?(?:(?:said|told (?:him|her|them|\ue000\ue001*)|promised(?: (?:him|her|them|\ue000\ue001*)(?= (?:i|to|that|on|\ue002)))?|agreed|offered)(?: (?:on )?\ue002\ue003*)?(?: that)? (?:i'd|i would|i'll|id|to|i will)|need to|must|should|have to|ought to|will|am going to|plan to|want to|'d better) (?:really |definitely |also )*|^(?:i|we)(?:'ll|'d|'m to|'m going to|'ve got to) (?:also |still |really |then |better )*|^(?:id|ill) (?=\p{L})/u;
/** After "her" they say that it is whom, not whose. */
const NOT_HERS =
  /^(?: (?:the|an?|my|our|some|this|that|these|those|about|to|for|on|in|at|with|by|and|again|back|when|if|up|out|off|over|soon|know|photos|flowers|\d|\ue002)(?!\p{L})|[,.;:!?)]|$)/u;
const DUE =
  /(?<lead>(?:,? ?(?:by|to|before|until|till|on|for|this|due|no later than|bis|bis zum|am|avant|pour|antes del?|para|el|entro|entro il|voor|do|przed|at|–|:))? ?(?:the )?)$/u;

/** Where the plan itself begins: after "TODO:", "I said I'd", "must". */
export function startOfPlan(scene: Scene, clause: Clause): number {
  const said = SPOKEN.exec(scene.text.slice(clause.head, clause.end))?.[0].length ?? 0;
  if (said > 0 && said < clause.end - clause.head - 3) return clause.head + said;
  const opening =
    /^(?:\[ ?\] ?|(?:todos?|to[ -]do|action(?: item)?|next(?: steps?)?|follow[- ]ups?|nb|note to self|ojo|remember|reminder): ?|(?:todos?|nb|ojo|note to self) |and |so |then |also |please |pls |(?:i |we )?(?:must|need to|should|have to|gotta|got to|ought to|remember to|remind me to) )+/.exec(
      scene.text.slice(clause.head, clause.end),
    );
  return (
    clause.head +
    (opening && opening[0].length < clause.end - clause.head - 3 && !/^(?:remember|next) (?!to )/.test(opening[0])
      ? opening[0].length
      : 0)
  );
}

export function trimEnd(scene: Scene, end: number): number {
  let at = end;
  while (at > 0 && /[\s,;:–(".!]/.test(scene.text[at - 1] ?? "")) at--;
  return at;
}

/** "Send her the ramen place by Friday" to "Send Sarah the ramen place": the day stands in `due`. */
export function textOf(scene: Scene, start: number, end: number): string {
  let to = end;
  const last = scene.days.filter((day) => day.start >= start && day.end <= end).pop();
  if (last && last.end >= end - 1 && last.future) {
    const lead = DUE.exec(scene.text.slice(start, last.start))?.groups?.lead ?? "";
    if (last.start - lead.length - start > 4) to = last.start - lead.length;
  }
  let text = scene.doc.clean.slice(start, to).trim();
  const names = scene.mentions.some((mention) => mention.start >= start && mention.end <= to);
  const pronoun = names
    ? undefined
    : [...scene.pronounAt].find(([at, people]) => at >= start && at < to && people.length === 1);
  if (pronoun) {
    const [at, people] = pronoun;
    const word = /^[\p{L}]+/u.exec(scene.text.slice(at))?.[0] ?? "";
    const name = shortName(people[0]?.name ?? "");
    const possessive = word === "his" || (word === "her" && !NOT_HERS.test(scene.text.slice(at + 3, at + 16)));
    if (/^(?:him|her|his)$/.test(word) && name)
      text =
        scene.doc.clean.slice(start, at) +
        name +
        (possessive ? "'s" : "") +
        scene.doc.clean.slice(at + word.length, to).trimEnd();
  }
  text = text
    .replace(/\s+/g, " ")
    .replace(/[\s,;:–]+$/, "")
    .trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
