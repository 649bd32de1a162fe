import { Temporal } from "temporal-polyfill";
import type { Clause } from "./clauses";
import type { Extraction } from "./extraction";
import type { Person } from "./people";
import { startOfPlan, textOf, trimEnd } from "./follow-up-text";
import { intentionOf } from "./intentions";
import { words, type Scene } from "./scene";

export interface FollowUp {
  followUp: Extraction["follow_ups"][number];
  /** Where the clause begins; what is promised may begin later: "Told her on Monday I'd come". */
  start: number;
  promise: number;
  end: number;
}

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
    const kind = intentionOf(scene, clause, clauses[i - 1], today);
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
      promisedTo(scene, start) ??
      personIn(scene, start, end) ??
      concerned(scene.text.slice(start, end), met, topicBefore(scene, clauses, i, found)) ??
      about;
    found.push({
      followUp: { person: person?.ref ?? null, text: textOf(scene, start, end), due, quote },
      start: clause.start,
      promise: start,
      end,
    });
    i = last;
  }
  return found;
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
  if (/^(?:cause|because|um|oh)/.test(scene.text.slice(next.start))) return false;
  return intentionOf(scene, next, clause, today) === null && next.end - clause.start < 220;
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

/** "Told her I'd dig out Joe's number": it is for her. */
function promisedTo(scene: Scene, start: number): Person | null {
  const said =
    /(?:told|promised|offered) (?<whom>\ue000\ue001*|her|him)(?: (?:on )?\ue002\ue003*)?(?: that)?(?: i'd| i'll| i would| i will| id| ill| to)? $/u.exec(
      scene.text.slice(Math.max(0, start - 120), start),
    );
  if (!said) return null;
  const at = Math.max(0, start - 120) + said.index + said[0].indexOf(" ") + 1;
  return scene.mentionAt.get(at)?.person ?? scene.pronounAt.get(at)?.[0] ?? null;
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
