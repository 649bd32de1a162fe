import type { Temporal } from "temporal-polyfill";
import type { Clause } from "./clauses";
import {
  TOWARDS,
  BY_THEM,
  NOT_BY_THEM,
  AND_I,
  THEY_DID,
  BRIEF,
  PARTY,
  HAD_ROUND,
  HOSTED,
  CAME_WITH,
  LEARNT_NAME,
  EVENT,
  GATHERING,
  GROUP,
  REMOTE,
  NOT_MET,
  OF_THEIRS,
  PLANNED,
} from "./encounter-patterns";
import { isPast, OF_THEM } from "./finite-verb";
import type { Person } from "./people";
import { isOrder } from "./plans";
import type { Scene } from "./scene";

/** What the note tells of meeting people: whom, by which words, and in which clauses. */
export interface Encounter {
  met: Set<Person>;
  clauses: Clause[];
  /** Only by telephone, in writing, on a screen: it has no place. */
  remote: boolean;
}

/** Whom the writer met, called or exchanged a message with. */
export function findEncounter(scene: Scene, clauses: readonly Clause[], today: Temporal.PlainDate): Encounter {
  const encounter: Encounter = { met: new Set(), clauses: [], remote: true };
  const meet = (people: Person[], clause: Clause, remote: boolean): void => {
    if (people.length === 0) return;
    for (const person of people) encounter.met.add(person);
    encounter.clauses.push(clause);
    if (!remote) encounter.remote = false;
  };
  let group = false;
  let lastSubject: Clause | undefined;
  clauses.forEach((clause, i) => {
    if (clause.quoted) return;
    const text = scene.text.slice(clause.start, clause.end);
    const ahead = isAhead(scene, clause, today);
    const sentence = scene.text.slice(
      clause.start,
      clauses[i + 1]?.sentence === clause.sentence ? clauses[i + 1]?.end : clause.end,
    );
    if (group && clause.subject === "person" && !clause.ofRelative) meet(clause.people, clause, false);
    if (GROUP.test(text) && clause.subject !== "person") group = true;
    if (clause.subject === "person") {
      const said = scene.text.slice(clause.predicate, Math.min(sentence.length + clause.start, clause.predicate + 90));
      if (!clause.ofRelative && BY_THEM.test(said) && !NOT_BY_THEM.test(said) && !ahead) {
        meet(clause.people, clause, REMOTE.test(text) && !/came|over/.test(text));
        for (const match of text.matchAll(CAME_WITH))
          meet(
            peopleBetween(scene, clause.start + match.index, clause.start + match.index + match[0].length),
            clause,
            false,
          );
      }
      lastSubject = clause;
      return meetAround(scene, clause, text, ahead, meet);
    }
    if (
      clause.subject === "none" &&
      lastSubject?.sentence === clause.sentence &&
      /^(?:and )?(?:then |also )?(?:told|asked|gave|showed|lent|brought|sent|hugged|rang|called|texted) (?:me|us)(?!\p{L})/u.test(
        scene.text.slice(clause.head, clause.end),
      )
    )
      meet(lastSubject.people, clause, false);
    meetAround(scene, clause, text, ahead, meet);
  });
  if (encounter.met.size === 0 || isGathering(scene, clauses)) meetListed(scene, clauses, meet);
  return encounter;
}

function meetAround(
  scene: Scene,
  clause: Clause,
  text: string,
  ahead: boolean,
  meet: (people: Person[], clause: Clause, remote: boolean) => void,
): void {
  const theirs =
    clause.subject === "person" || (clause.subject === "none" && OF_THEM.test(scene.text.slice(clause.head)));
  const whole = scene.text.slice(
    clause.start,
    Math.min(scene.doc.sentences[clause.sentence]?.end ?? clause.end, clause.end + 160),
  );
  if (ahead || !/[\p{L}\d]/u.test(text) || isOrder(scene.text.slice(clause.head, clause.end))) return;
  for (const match of whole.matchAll(TOWARDS)) {
    if (match.index >= text.length) break;
    const before = text.slice(0, match.index);
    if (
      NOT_MET.test(before) ||
      NOT_MET.test(match[0]) ||
      (PLANNED.test(before) && clause.subject !== "none") ||
      /^(?:booked|planned|arranged|scheduled|set up|planning) /.test(before)
    )
      continue;
    if (/^called/.test(match[0]) && /(?:is|was|are|were|'s|be) $/.test(before)) continue;
    if (theirs && !/^(?:met up with me|next to|introduced me to)/.test(match[0])) continue;
    if (
      /\b(?:in love|angry|fed up|happy|pregnant|moving in|living|lives|works|working|staying|together|married|engaged|obsessed)$/.test(
        before.trim(),
      ) &&
      /^w/.test(match[0])
    )
      continue;
    const range = match.indices?.groups?.who ?? [0, 0];
    meet(peopleBetween(scene, clause.start + range[0], clause.start + range[1]), clause, REMOTE.test(text));
  }
  for (const expression of [HAD_ROUND, LEARNT_NAME, AND_I, BRIEF, THEY_DID, PARTY]) {
    for (const match of text.matchAll(expression)) {
      const range = match.indices?.groups?.who ?? match.indices?.groups?.other ?? [0, 0];
      if (
        (theirs && expression !== AND_I && expression !== BRIEF && expression !== THEY_DID && expression !== PARTY) ||
        (expression === PARTY && isOfTheirs(scene, clause)) ||
        NOT_MET.test(text)
      )
        continue;
      meet(
        peopleBetween(scene, clause.start + range[0], clause.start + range[1], expression === PARTY),
        clause,
        REMOTE.test(text),
      );
    }
  }
  for (const match of text.matchAll(HOSTED)) {
    const range = match.indices?.groups?.who ?? [0, 0];
    if (!theirs && !NOT_MET.test(text) && !PLANNED.test(text))
      meet(peopleBetween(scene, clause.start + range[0], clause.start + range[1], true), clause, false);
  }
}

/** The note opens with an event and names nobody there: "Poker night.", "Class reunion:". Who is told of after was there. */
function isGathering(scene: Scene, clauses: readonly Clause[]): boolean {
  const first = clauses[0];
  if (!first || first.subject !== "none") return false;
  const text = scene.text.slice(first.start, first.end);
  return GATHERING.test(text) && !/\ue000/.test(text);
}

/** "Lunch, Henrik, Thai place." and a conference's list of who was there: an event, and names that lead. */
function meetListed(
  scene: Scene,
  clauses: readonly Clause[],
  meet: (people: Person[], clause: Clause, remote: boolean) => void,
): void {
  const event = clauses.findIndex(
    (clause) =>
      clause.sentence <= 1 &&
      EVENT.test(scene.text.slice(clause.start, clause.end)) &&
      !(clause.subject === "person" && isOfTheirs(scene, clause)),
  );
  const first = clauses[0];
  if (event < 0 || !first || first.subject === "writer") return;
  for (let i = event; i < clauses.length; i++) {
    const clause = clauses[i];
    if (!clause) continue;
    if (clause.subject === "writer" || clause.quoted) continue;
    if (/^(?:she|he) (?:and|&|\+) /.test(scene.text.slice(clause.head, clause.head + 8))) continue;
    if (
      clause.subject === "person" &&
      !clause.ofRelative &&
      clause.predicate >= clause.head &&
      !NOT_MET.test(
        scene.text.slice(clause.start, clauses[i + 1]?.sentence === clause.sentence ? clauses[i + 1]?.end : clause.end),
      )
    ) {
      const bare = scene.text.slice(clause.predicate, clause.end).trim().length < 2;
      const apposed =
        bare &&
        clauses
          .slice(Math.max(0, i - 6), i)
          .some(
            (c) =>
              c.sentence === clause.sentence &&
              c.subject === "person" &&
              scene.text.slice(c.predicate, c.end).trim().length >= 2,
          );
      if (
        apposed ||
        /(?<!\p{L})(?:coming|will|going to|is visiting|'ll)(?!\p{L})/u.test(
          scene.text.slice(clause.predicate, clause.end),
        )
      )
        continue;
      const leads =
        clause.head === clause.start ||
        clause.sentence > 0 ||
        scene.text.slice(clause.predicate, clause.end).trim().length < 2;
      const mentioned = scene.mentions.some(
        (mention) => mention.start >= clause.start && mention.end <= clause.predicate,
      );
      if (leads && mentioned) meet(clause.people, clause, REMOTE.test(scene.text.slice(first.start, first.end)));
    }
  }
}

/** "Anna's gig is on Friday", "Tom has a match": an event spoken of. Where the writer was, the note says it without a verb. */
function isOfTheirs(scene: Scene, { predicate, end }: Clause): boolean {
  return (
    OF_THEIRS.test(scene.text.slice(predicate, end)) ||
    scene.doc.tokens.some((token) => token.start >= predicate && token.end <= end && isPast(token))
  );
}

/** The clause tells of a day to come. */
function isAhead(scene: Scene, clause: Clause, today: Temporal.PlainDate): boolean {
  return scene.days.some(
    (day) =>
      day.start >= clause.start &&
      day.end <= clause.end &&
      day.fixed &&
      day.future !== null &&
      day.future.since(today).days > 0,
  );
}

function peopleBetween(scene: Scene, start: number, end: number, owners = false): Person[] {
  const people: Person[] = [];
  for (let at = start; at < end; at++) {
    const mention = scene.mentionAt.get(at);
    if (mention && (owners || !/^'s? /.test(scene.text.slice(mention.end, mention.end + 3))))
      people.push(mention.person);
    const meant = scene.pronounAt.get(at);
    if (
      meant &&
      !/^(?:his|her|their) (?!(?:at|in|on|for|about|and|again|today|by|outside|to|this|last|back|when|over|while|after|with) )\p{L}/u.test(
        scene.text.slice(at, at + 16),
      )
    )
      people.push(...meant);
  }
  return people;
}
