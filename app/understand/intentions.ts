import { Temporal } from "temporal-polyfill";
import type { Clause } from "./clauses";
import { verbTag } from "./lexicon";
import { HEADING, isOrder, VERBS } from "./plans";
import type { Scene } from "./scene";

const PROMISE =
  /^(?:i|we|ill|id|im)(?:'m|'ve|'re|'ll|'d)? ?(?:also |still |really |have |just |then |'ve |'d |had |definitely |will |am |are )*(?:must|need to|should|have to|ought to|promised|will(?! (?:never|not|be (?:happy|fine|glad)))|'ll|going to|gonna|plan to|agreed to|offered to|owe|said i would|said i'd|said id|said i'll|told (?:him|her|them|\ue000\ue001*) i'd|told (?:him|her|them|\ue000\ue001*) i would|mustn't forget|want to|to (?:send|call|ring|text|email|bring|write|ask|tell|find|get|book|give|lend|meet|look|introduce|put|let)|in charge of|responsible for|supposed to|hope to|hoping to|meant to|muss|werde|soll|dois|vais|tengo que|voy a|devo|moet|zal|muszę)(?!\p{L})/u;
const CONTRACTED =
  /^(?:i|we)'ll (?!see(?! (?:him|her|them|\ue000|you))|be |never|miss|always)|^ill (?:\p{L})|^i'd (?:better|promised|said)/u;
/** "told him I'd lend it to him". */
const PROMISED = new RegExp(`^(?:i'd|id|i would|we'd|we would) (?:${VERBS})(?![\\p{L}])`, "u");
const OWES = /^(?:and |but |i |we |still |also |so )*owe(?:d)? (?:\ue000|him|her|them|the|£|\$|€|a)/u;
const DATED =
  /^(?:[-–•* ]|and |then |next: )*(?:(?:booked |arranged )?(?:lunch|dinner|coffee|drinks?|table|tickets)|breakfast|brunch|supper|call|meeting|catch-?up|party|walk|tea|beer|pint|cinema|zoom|facetime|1:1|(?:seeing|meeting|visiting|picking up|hosting|driving|taking|treffe|sending|calling|ringing|emailing|texting|bringing|lending|giving|showing|picking) (?=\ue000|him|her|them|up )|going (?:down|up|over|round|back|to) (?=\p{L})|(?:rescheduled|rearranged|rebooked)(?: it)? (?:for|to) |housewarming|bbq|barbecue|picnic|theatre|fitting|treffen|mittagessen|abendessen|kaffee|rendez-vous|dîner|déjeuner|cena|comida|pranzo|kolacja|(?:we're|we are|i'm|i am|im|were) (?:meeting|seeing|having|going|picking|visiting|taking|hosting|flying|cooking|back|on)|(?:his|her|their|\ue000\ue001*'s) (?:party|wedding|op|concert|recital|leaving do|housewarming))(?:(?<= )|(?!\p{L}))/u;
const NO_PLAN =
  /^(?:let's see|we'll see|i'll never|i'd love|i would have|i will say|i should have|should have|must have|must be|i must say|i must have|need(?:s|ed) |i needed|i need a (?:drink|nap|holiday)|i hope|i want to (?:cry|die)|see (?:above|below)|see you|remember when|get this|make of that|go figure|take care|tell me about it|don't (?!forget)|do (?:you|they|not)|does|did|keep in mind|help(?:ed|s)|look (?:at|who)|i said i(?: wouldn't| can't)|get well)/u;
const PAST_PROMISE = /^(?!(?:i )?told )|(?:i'd|i would|i'll|id) /u;
const NEGATED =
  /(?<!\p{L})(?:won't|wont|can't|cannot|not going to|don't want|decided not to|no need to|didn't|needn't|never)(?!\p{L})/u;

/** Whether the clause says what the writer means to do: as an order to oneself, or in so many words ("I'll", "I promised"). */
export function intentionOf(
  scene: Scene,
  clause: Clause,
  before: Clause | undefined,
  today: Temporal.PlainDate,
): "order" | "spoken" | null {
  const text = scene.text.slice(clause.head, clause.end).replace(/^\ue000\ue001* (?:and|&) (?=i |we )/, "");
  if (/(?:^|\s)no,? $/.test(scene.text.slice(clause.start, clause.head))) return null;
  if (HEADING.test(text)) return null;
  const isFirst =
    before && before.sentence === clause.sentence && HEADING.test(scene.text.slice(before.start, before.end));
  const isHeaded = isFirst || isUnderHeading(scene, clause);
  if (isHeaded && isDoing(scene, clause)) return null;
  if (isFirst) return "order";
  if (NO_PLAN.test(text) || /\?\s*$/.test(text)) return null;
  if (clause.subject === "writer") {
    if (NEGATED.test(text.slice(0, 40)) && !/forget/.test(text)) return null;
    if (
      PROMISED.test(text) &&
      /(?:told|said|promised|agreed|offered)(?: [^.]{0,20})?$/.test(
        scene.text.slice(Math.max(0, clause.start - 30), clause.start).trim(),
      )
    )
      return "spoken";
    return PROMISE.test(text) ||
      CONTRACTED.test(text) ||
      OWES.test(text) ||
      isHeaded ||
      (DATED.test(text) && isAhead(scene, clause, today))
      ? "spoken"
      : null;
  }
  if (
    clause.subject === "person" &&
    !clause.ofRelative &&
    clause.head === clause.predicate &&
    DATED.test(text) &&
    isAhead(scene, clause, today)
  )
    return "order";
  if (clause.subject !== "none") return null;
  if (
    OWES.test(text) ||
    /^(?:i )?(?:promised|told|offered|agreed|volunteered) (?:\ue000|him|her|them|to |i'd)/u.test(text)
  )
    return PAST_PROMISE.test(text) ? "order" : null;
  if (
    before &&
    before.sentence === clause.sentence &&
    before.subject === "person" &&
    !/[,;:–.(] *$/.test(scene.text.slice(before.start, before.end)) &&
    !/^(?:so|then|do|must|need|remind)/.test(text) &&
    !/^(?:so|oh|um|then)/.test(scene.text.slice(clause.start, clause.head))
  )
    return null;
  if (isOrder(text) && !isTold(scene, clause, today))
    return before &&
      before.sentence === clause.sentence &&
      before.subject === "person" &&
      /^(?:want to|will|going to|hoping to|plan to)/.test(text)
      ? null
      : "order";
  return DATED.test(text) && isAhead(scene, clause, today) ? "order" : null;
}

/** The past of these is their plain form. */
const PLAIN_PAST = /^(?:and |then |also |just )*(?:put|read|set|cut|let(?! [^ ,.]+ know))(?!\p{L})/u;
/** "Check in with Anna was good", "Call Anna was short": a noun. */
const NOUN =
  /^(?:\p{L}+(?: in| up)? (?:with|to|from|at)|call|text|email|message|visit) (?:\ue000\ue001*|him|her|them) (?:was|were|went|lasted)(?!\p{L})/u;
/** After somebody's words: "Put on weight, Owen says". */
const SPEAKER = /^ ?(?:\ue000\ue001*|she|he) (?:says|said|reckons|thinks|tells)(?!\p{L})/u;

/** What looks like an order and tells of what was: "Put the kids to bed, then called Beth". */
function isTold(scene: Scene, clause: Clause, today: Temporal.PlainDate): boolean {
  const text = scene.text.slice(clause.head, clause.end);
  if (NOUN.test(text) || (/, *$/.test(text) && SPEAKER.test(scene.text.slice(clause.end)))) return true;
  if (!PLAIN_PAST.test(text) || isAhead(scene, clause, today)) return false;
  const sentence = scene.doc.sentences[clause.sentence];
  return scene.doc.tokens
    .slice(sentence?.first, sentence?.last)
    .some(
      ({ key }, i, all) =>
        !/^(?:who|which|what)$/.test(all[i - 1]?.key ?? "") &&
        (verbTag(key) === "PastTense" || (/\p{L}{3}ed$/u.test(key) && verbTag(key) === undefined)),
    );
}

/** "Action: Peter sends the deck; I review it": a heading holds to the end of its line, over commas and semicolons. */
function isUnderHeading(scene: Scene, clause: Clause): boolean {
  let start = clause.start;
  for (let index = clause.sentence; index >= 0; index--) {
    start = scene.doc.sentences[index]?.start ?? start;
    if (!/; *$/.test(scene.text.slice(Math.max(0, start - 3), start))) break;
  }
  const opening = /^[^:–]{1,20}[:–]/.exec(scene.text.slice(start, clause.start));
  return opening !== null && HEADING.test(opening[0]);
}

/** "Peter sends", "Beth to book": "Beth: slides": somebody else does it. Not "Beth's birthday", "Beth on Friday", "Beth and Tom". */
function isDoing(scene: Scene, clause: Clause): boolean {
  return (
    clause.subject === "person" &&
    !clause.ofRelative &&
    !scene.text.slice(clause.head, clause.predicate).endsWith(" ") &&
    /^(?:'ll| ?[:–]| (?!(?:and|on|at|for|re|about|with|by|in|next|this)(?!\p{L}))\p{L})/u.test(
      scene.text.slice(clause.predicate, clause.end),
    )
  );
}

/** A day to come is named, and nothing says that it is over. */
function isAhead(scene: Scene, clause: Clause, today: Temporal.PlainDate): boolean {
  const text = scene.text.slice(clause.head, clause.end);
  if (/(?<!\p{L})(?:was|were|went|had|did|met|saw|last|ago|got|came|talked|ran|told|said)(?!\p{L})/u.test(text))
    return false;
  const opens = clause.sentence === 0 && scene.doc.sentences.length > 1;
  return scene.days.some((day) => {
    if (day.start < clause.start || day.end > clause.end || !day.future) return false;
    if (day.fixed) return Temporal.PlainDate.compare(day.future, today) > 0;
    const isMoved = /(?:moved to|booked for|rebooked for|postponed to) (?:the )?$/u.test(
      scene.text.slice(clause.start, day.start),
    );
    if (isMoved || opens) return isMoved;
    const isMeal =
      /^(?:lunch|dinner|coffee|drinks?|tea|walk|beer|pint|call|meeting|breakfast|brunch|supper) (?:with|w|w\/) /.test(
        text,
      );
    return (
      /(?:on|moved to|for|next|this|:|,|–|\p{L}) (?:the )?$/u.test(scene.text.slice(clause.start, day.start)) &&
      !(isMeal && clause.sentence === 0)
    );
  });
}
