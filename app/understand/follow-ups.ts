import { Temporal } from "temporal-polyfill";
import { TITLES } from "./data/people-words";
import type { Clause } from "./clauses";
import type { Extraction } from "./extraction";
import type { Person } from "./people";
import { HEADING, isOrder, VERBS } from "./plans";
import { words, type Scene } from "./scene";

export interface FollowUp {
  followUp: Extraction["follow_ups"][number];
  start: number;
  end: number;
}

const PROMISE =
  /^(?:i|we|ill|id|im)(?:'m|'ve|'re|'ll|'d)? ?(?:also |still |really |have |just |then |'ve |'d |had |definitely |will |am |are )*(?:must|need to|should|have to|ought to|promised|will(?! (?:never|not|be (?:happy|fine|glad)))|'ll|going to|gonna|plan to|agreed to|offered to|owe|said i would|said i'd|said id|said i'll|told (?:him|her|them|\ue000\ue001*) i'd|told (?:him|her|them|\ue000\ue001*) i would|mustn't forget|want to|in charge of|responsible for|supposed to|hope to|hoping to|meant to|muss|werde|soll|dois|vais|tengo que|voy a|devo|moet|zal|muszę)(?!\p{L})/u;
const CONTRACTED =
  /^(?:i|we)'ll (?!see(?! (?:him|her|them|\ue000|you))|be |never|miss|always)|^ill (?:\p{L})|^i'd (?:better|promised|said)/u;
/** "told him I'd lend it to him". */
const PROMISED = new RegExp(`^(?:i'd|id|i would|we'd|we would) (?:${VERBS})(?![\\p{L}])`, "u");
const OWES = /^(?:and |but |i |we |still |also |so )*owe(?:d)? (?:\ue000|him|her|them|the|£|\$|€|a)/u;
const DATED =
  /^(?:[-–•* ]|and |then |next: )*(?:(?:booked |arranged )?(?:lunch|dinner|coffee|drinks?|table|tickets)|breakfast|brunch|supper|call|meeting|catch-?up|party|walk|tea|beer|pint|cinema|zoom|facetime|1:1|(?:seeing|meeting|visiting|picking up|hosting|driving|taking|treffe) (?=\ue000|him|her|them)|treffen|mittagessen|abendessen|kaffee|rendez-vous|dîner|déjeuner|cena|comida|pranzo|kolacja|(?:we're|we are|i'm|i am|im|were) (?:meeting|seeing|having|going|picking|visiting|taking|hosting|flying|cooking|back|on)|(?:his|her|their|\ue000\ue001*'s) (?:party|wedding|op|concert|recital|leaving do|housewarming))(?!\p{L})/u;
const NO_PLAN =
  /^(?:let's see|we'll see|i'll never|i'd love|i would have|i will say|i should have|should have|must have|must be|i must say|i must have|need(?:s|ed) |i needed|i need a (?:drink|nap|holiday)|i hope|i want to (?:cry|die)|see (?:above|below)|see you|remember when|get this|make of that|go figure|take care|tell me about it|don't (?!forget)|do (?:you|they|not)|does|did|keep in mind|help(?:ed|s)|look (?:at|who)|i said i(?: wouldn't| can't)|get well)/u;
/** "I said I'd", "we need to": left out of the text. */
const SPOKEN =
  /^(?:(?:i|we) (?:also |still |really |then )*)?(?:(?:said|told (?:him|her|them|\ue000\ue001*)|promised(?: (?:him|her|them|\ue000\ue001*)(?= (?:i|to|that)))?|agreed|offered)(?: that)? (?:i'd|i would|i'll|id|to|i will)|need to|must|should|have to|ought to|will|am going to|plan to|want to|'d better) (?:really |definitely |also )*|^(?:i|we)(?:'ll|'d|'m going to|'ve got to) (?:also |still |really |then |better )*|^(?:id|ill) (?=\p{L})/u;
const PAST_PROMISE = /^(?!(?:i )?told )|(?:i'd|i would|i'll|id) /u;
const NEGATED =
  /(?<!\p{L})(?:won't|wont|can't|cannot|not going to|don't want|decided not to|no need to|didn't|needn't|never)(?!\p{L})/u;
/** After "her" they say that it is whom, not whose. */
const NOT_HERS =
  /^(?: (?:the|an?|my|our|some|this|that|these|those|about|to|for|on|in|at|with|by|and|again|back|when|if|up|out|off|over|soon|know|photos|flowers|\d|\ue002)(?!\p{L})|[,.;:!?)]|$)/u;
const DUE =
  /(?<lead>(?:,? ?(?:by|to|before|until|till|on|for|this|due|no later than|bis|bis zum|am|avant|pour|antes del?|para|el|entro|entro il|voor|do|przed|at|–|:))? ?(?:the )?)$/u;

/** What the writer means to do, for whom, and by when. */
export function findFollowUps(
  scene: Scene,
  clauses: readonly Clause[],
  today: Temporal.PlainDate,
  about: Person | null,
  met: readonly Person[],
): FollowUp[] {
  const found: FollowUp[] = [];
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (!clause || clause.quoted) continue;
    const kind = kindOf(scene, clause, clauses[i - 1], today);
    if (!kind) continue;
    let last = i;
    while (continues(scene, clauses[last], clauses[last + 1], today)) last++;
    const end = trimEnd(scene, clauses[last]?.end ?? clause.end);
    const start = startOfPlan(scene, clause);
    if (/^(?:do|finish) (?:that|it|this)(?!\p{L})/u.test(scene.text.slice(start, end)) && found.length > 0) {
      const before = found[found.length - 1];
      if (before) before.followUp.due ??= dueIn(scene, start, end, today);
      i = last;
      continue;
    }
    const quote = words(scene, start, end);
    if (quote.length < 4) continue;
    const due = dueIn(scene, start, end, today);
    const person =
      personIn(scene, start, end) ??
      concerned(scene.text.slice(start, end), met, topicBefore(scene, clauses, i, found)) ??
      about;
    found.push({
      followUp: { person: person?.ref ?? null, text: textOf(scene, start, end), due, quote },
      start: clause.start,
      end,
    });
    i = last;
  }
  return found;
}

function kindOf(
  scene: Scene,
  clause: Clause,
  before: Clause | undefined,
  today: Temporal.PlainDate,
): "order" | "spoken" | null {
  const text = scene.text.slice(clause.head, clause.end).replace(/^\ue000\ue001* (?:and|&) (?=i |we )/, "");
  if (/(?:^|\s)no,? $/.test(scene.text.slice(clause.start, clause.head))) return null;
  if (before && before.sentence === clause.sentence && HEADING.test(scene.text.slice(before.start, before.end)))
    return "order";
  if (NO_PLAN.test(text) || /\?\s*$/.test(text)) return null;
  const opens =
    !before ||
    before.sentence !== clause.sentence ||
    /^(?:and|so|then|oh|um|but|also)?\s*$/.test(
      scene.text.slice(clause.start, clause.head).trim().split(" ").pop() ?? "",
    ) ||
    true;
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
  if (clause.subject !== "none" && !(clause.subject === "other" && false)) return null;
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
  if (opens && isOrder(text))
    return before &&
      before.sentence === clause.sentence &&
      before.subject === "person" &&
      /^(?:want to|will|going to|hoping to|plan to)/.test(text)
      ? null
      : "order";
  return DATED.test(text) && isAhead(scene, clause, today) ? "order" : null;
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

/** The plan goes on in the next clause unless that one has a subject or is a plan itself. */
function continues(
  scene: Scene,
  clause: Clause | undefined,
  next: Clause | undefined,
  today: Temporal.PlainDate,
): boolean {
  if (!clause || !next || next.sentence !== clause.sentence || next.quoted) return false;
  if (next.subject !== "none") return false;
  const text = scene.text.slice(next.head, next.end);
  if (/^(?:cause|because|um|oh)/.test(scene.text.slice(next.start))) return false;
  return kindOf(scene, next, clause, today) === null && next.end - clause.start < 220;
}

function startOfPlan(scene: Scene, clause: Clause): number {
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

function trimEnd(scene: Scene, end: number): number {
  let at = end;
  while (at > 0 && /[\s,;:–(".!]/.test(scene.text[at - 1] ?? "")) at--;
  return at;
}

function dueIn(scene: Scene, start: number, end: number, today: Temporal.PlainDate): string | null {
  const day = scene.days.find(
    (d) =>
      d.start >= start &&
      d.end <= end &&
      !/(?:since|from|born|of|after) $/.test(scene.text.slice(Math.max(0, d.start - 6), d.start)),
  );
  if (!day && /(?<!\p{L})(?:by then|before then|for then|in time)(?!\p{L})/u.test(scene.text.slice(start, end))) {
    const earlier = scene.days.filter((d) => d.end <= start).pop();
    return earlier?.future?.toString() ?? null;
  }
  return day?.future && Temporal.PlainDate.compare(day.future, today) >= 0 ? day.future.toString() : null;
}

/** Whom the plan names or means: the first, who is mostly the one it is for. */
function personIn(scene: Scene, start: number, end: number): Person | null {
  for (let at = start; at < end; at++) {
    const mention = scene.mentionAt.get(at);
    if (mention) return mention.person;
    const meant = scene.pronounAt.get(at)?.[0];
    if (meant) return meant;
  }
  return null;
}

/** Whom the note was speaking of: the first subject of this sentence, or of the nearest before. */
function topicBefore(
  scene: Scene,
  clauses: readonly Clause[],
  index: number,
  planned: readonly FollowUp[],
): Person | null {
  const here = clauses[index];
  for (let i = index - 1; i >= 0; i--) {
    const sentence = clauses[i]?.sentence;
    if (planned.some((plan) => plan.start >= (clauses[i]?.start ?? 0) && plan.start < (clauses[i]?.end ?? 0))) continue;
    const inSentence = clauses.filter((clause, k) => clause.sentence === sentence && k < index);
    const subject = inSentence.find((clause) => clause.subject === "person")?.people[0];
    if (subject) return subject;
    const mention = scene.mentions.find(
      (m) => m.start >= (inSentence[0]?.start ?? 0) && m.end <= (inSentence[inSentence.length - 1]?.end ?? 0),
    );
    if (mention) return mention.person;
    while (i > 0 && clauses[i - 1]?.sentence === sentence) i--;
  }
  return here ? (scene.mentions[0]?.person ?? null) : null;
}

/** A message goes to the one met, a present to the one spoken of last. */
function concerned(text: string, met: readonly Person[], topic: Person | null): Person | null {
  const only = met.length === 1 ? met[0] : undefined;
  return only && !/^(?:get|buy|bring|bake|order|find|sign) /.test(text) ? only : topic;
}

/** As one would say it: the first name, or all of a name with a title. */
function shortName(person: Person | undefined): string {
  const [first = "", ...others] = (person?.name ?? "").split(" ");
  return others.length === 0 || !TITLES.has(first.toLowerCase().replace(".", ""))
    ? first
    : [first, ...others].join(" ");
}

/** "Send her the ramen place by Friday" to "Send Sarah the ramen place": the day stands in `due`. */
function textOf(scene: Scene, start: number, end: number): string {
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
    const name = shortName(people[0]);
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
