import type { Clause } from "./clauses";
import { BEGINS_FINITE, OF_THEM } from "./finite-verb";
import type { Mention, Person } from "./people";
import type { Scene } from "./scene";

/** A clause with the one it is about: its own subject, or the one the talk was about before. */
export interface Statement {
  clause: Clause;
  people: Person[];
  /** What is said: the clause from its predicate on, as in scene.text. */
  text: string;
  /** Offset of `text` in the note. */
  at: number;
}

/**
 * Each clause with whom it speaks of. "Wants to be an EMT next." has no subject and goes on about the last one; a clause of
 * the writer's is about nobody.
 */
export function findStatements(scene: Scene, clauses: readonly Clause[], about: Person | null): Statement[] {
  const statements: Statement[] = [];
  let topic: Person[] = about ? [about] : [];
  let writers = -1;
  for (const clause of clauses) {
    const text = scene.text.slice(clause.predicate, clause.end);
    if (clause.subject === "person") {
      topic = clause.people;
      writers = -1;
      statements.push({ clause, people: clause.people, text, at: clause.predicate });
      continue;
    }
    if (clause.subject === "writer") {
      writers = clause.sentence;
      topic = lastNamed(scene, clause) ?? topic;
      statements.push({ clause, people: [], text, at: clause.predicate });
      continue;
    }
    const apposed = /^who(?:'s)? /.test(scene.text.slice(clause.head)) ? mentionEndingAt(scene, clause.start) : null;
    if (apposed) {
      statements.push({ clause, people: [apposed], text, at: clause.predicate });
      continue;
    }
    const met = clause.subject === "none" && !OF_THEM.test(scene.text.slice(clause.head)) && lastNamed(scene, clause);
    const isWith = met && isCompanion(scene, clause);
    const goesOn = isWith && isGoingOn(statements, clause);
    if (met && !goesOn) topic = met;
    const continues = clause.subject === "none" && writers === clause.sentence;
    const people = continues || (isWith && !goesOn) ? [] : topic;
    statements.push({ clause, people, text, at: clause.predicate });
  }
  return statements;
}

/** "A woman called Mina, who edits a magazine": it is she who edits. */
function mentionEndingAt(scene: Scene, start: number): Person | null {
  const mention = scene.mentions.find((mention) => mention.end < start && start - mention.end <= 2);
  return mention && !isContrast(scene, mention) ? mention.person : null;
}

/** "It was Lena, not Lina, who has moved": nothing is told of Lina. */
function isContrast(scene: Scene, { start }: Mention): boolean {
  return /(?<!\p{L})not $/u.test(scene.text.slice(Math.max(0, start - 5), start));
}

/** "Moved to Utrecht with Joost": done with the one named, by another, be it the writer or whom the talk is about. */
function isCompanion(scene: Scene, clause: Clause): boolean {
  const text = scene.text.slice(clause.head, clause.end);
  return BEGINS_FINITE.test(text) && /^[^\ue000]*(?<!\p{L})(?:with|w\/?) \ue000/u.test(text);
}

/** The sentence was about somebody before this clause of it. */
function isGoingOn(statements: readonly Statement[], clause: Clause): boolean {
  const last = statements[statements.length - 1];
  return last?.clause.sentence === clause.sentence && last.clause.subject === "person";
}

/** The one a clause without subject of its own names: "Coffee with Priya", "Bumped into Mark Osei outside Tesco". */
function lastNamed(scene: Scene, clause: Clause): Person[] | null {
  const named = scene.mentions.filter(
    (mention) =>
      mention.start >= clause.start &&
      mention.end <= clause.end &&
      scene.text[mention.end] !== "'" &&
      !isContrast(scene, mention),
  );
  const first = named[0];
  return first ? [first.person] : null;
}
