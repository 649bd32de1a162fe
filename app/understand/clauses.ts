import { BEGINS_FINITE, FINITE } from "./finite-verb";
import { innerSubject, PERSON_NOUN } from "./inner-subject";
import { KIN } from "./kin";
import type { Person } from "./people";
import { pattern, type Scene } from "./scene";

export type Subject = "person" | "writer" | "other" | "none";

/** A stretch of a sentence about one subject. */
export interface Clause {
  start: number;
  end: number;
  /** Where the subject begins, after "and", "but", "today"; and where what is said of it begins. */
  head: number;
  predicate: number;
  sentence: number;
  subject: Subject;
  people: Person[];
  /** The subject is a relative whom the note doesn't name ("her dad died"): the people are those whose relative it is. */
  ofRelative: boolean;
  /** From here on the clause tells of somebody or something of its people's: "Anna's cat lives in York". */
  ofTheirs: number;
  /** Inside quotation marks: somebody else's words. */
  quoted: boolean;
}

const FILLER =
  "(?:(?:and|but|so|because|cause|then|um|uh|oh|also|plus|now(?! in | at | an? | head | works?)|apparently|although|though|turns out|ps|p\\.s\\.|yes|yeah|no(?=,)|well|okay|ok|meanwhile|sadly|luckily|unfortunately|finally|anyway|that|while|as|if|unless|when|since|und|aber|et|mais|y|pero|e|ma|en|maar|whether|hopefully|afterwards|otherwise|DAY)(?:, ?| +)|[-–•*>+&] ?|\\d{1,2}[.)] +)*";
const PRONOUN =
  "(?:she|he|they)(?: (?:and|&|\\+) PERSON)?(?![\\p{L}])|(?:she|he)(?=s(?![\\p{L}]))|(?:sie|er|elle|il|elles|ils|ella|él|lei|lui|zij|hij)(?![\\p{L}'])";
const WRITER =
  "(?:i|we|im|ive|ill|id|my|our|me|ich|wir|mein|meine|je|nous|yo|nosotros|io|noi|ik|wij|wij|mijn)(?:'m|'ve|'ll|'d|'re)?(?![\\p{L}'])";
const POSSESSIVE = "(?:her|his|their|seine?|ihre?|sa|son|ses|leur|su|sus|sua|suo|zijn|haar|hun|jego|jej)";
const SUBJECT = new RegExp(
  pattern(
    `(?<filler>${FILLER})(?:(?<owner>PERSON(?:'s|')|${POSSESSIVE}|my|our|meine?|unsere?|ma|mon|mi|mia) (?:[\\p{L}\\d-]+ ){0,3}?(?<kin>${KIN})(?![\\p{L}-])(?:,? (?<relative>PERSON)(?!'))?|(?:PERSON's|${POSSESSIVE}) (?:[\\p{L}-]+ ){0,2}?(?:${PERSON_NOUN}) (?<theirs>PERSON)(?!')|(?:the )?(?:${KIN}),? (?<kinsman>PERSON)(?!')|(?<having>PERSON(?:'s|')|${POSSESSIVE}) |(?<writers>PERSON(?:, PERSON)*,? (?:and|&) (?:i|me)(?![\\p{L}]))|(?<person>(?:(?:the|old|little|poor|dear) )?PERSON(?:(?:, (?:and )?| and | & | \\+ | n | und | et | y | e | en )(?:(?:old|little|poor|dear) )?PERSON)*(?: \\([^()]{1,60}\\)(?= [\\p{Ll}]))?)(?! ?(?:'s|'))|(?<pronoun>${PRONOUN})|(?:(?:my|our|the|his|her|a|an) )?(?:(?:new|old|best|good|former|next-door|upstairs|downstairs) ){0,2}(?:${PERSON_NOUN})(?:'s (?:boy|girl|son|daughter|kid|wife|husband))?,? (?<apposed>PERSON)(?!'s?(?![\\p{L}]))|(?<writer>${WRITER})|(?<other>(?:it|there|this|that|the|a|an|these|those|what|nobody|everyone|who|which|all|its|thats|theres)(?:'s|'ll)?(?![\\p{L}'])))?`,
  ).source,
  "yud",
);
const JOINS =
  "(?:and|but|so|because|cause|then|um|uh|oh|while|although|though|plus|whereas|und|aber|et|mais|y|pero|ma|maar)";
/** "her husband", "Tom's old boss". */
const RELATIVE = `(?:PERSON(?:'s|')|${POSSESSIVE}|my|our) (?:[\\p{L}-]+ ){0,2}?(?:${KIN}|${PERSON_NOUN})(?![\\p{L}-])`;
const BREAK = new RegExp(
  pattern(
    [
      `[,;:–()"](?!\\d)`,
      `(?<= )${JOINS} (?=(?:also |then |so |that |if |now |um |uh |no |yes )*(?:she|he|they|we|it|who|that's)(?:'\\p{L}+)?(?![\\p{L}']))`,
      `(?<= )(?<![\\ue000\\ue001] )${JOINS} (?=(?:also |then |so |now )*i(?:'\\p{L}+)?(?![\\p{L}']))`,
      `(?<= )(?<![\\ue000\\ue001] |(?<!\\p{L})(?:she|he) )${JOINS} (?=(?:his|her|their|my|the) \\p{L}+ |PERSON(?:'s)?,? (?!and|&)\\p{L})`,
      `(?<= )(?:and|but|und|et|y|e|en|so) (?=${FINITE}|(?:need|must|should|remember|send|call|text|email|ask|bring|book|buy|write|check|get|remind)(?![\\p{L}]))`,
      `(?<= (?:(?:says|said|thinks|tells me|told me|told us|mentioned|reckons|heard) (?:that )?|that ))(?=PERSON(?:'s?)? \\p{L}|${RELATIVE}(?:'s|,)? [\\p{L}\\ue000])`,
    ].join("|"),
  ).source,
  "gud",
);
/** In dictation nothing but a new subject shows where a clause begins. */
const SPOKEN_BREAK = new RegExp(
  pattern(
    [
      `(?<= )(?=(?:she|he|they|i|we)(?:'\\p{L}+)? ${FINITE})`,
      `(?<= )(?<!(?:i|we|she|he|they) )(?=(?:s?hes|theyre|theyve|ive|im|id|ill|do that|need to|remind me|must|oh|um|uh|dont forget|said id|said ill) )`,
      `(?<= )(?=PERSON ${FINITE})`,
      `(?<= )(?=(?:his|her) (?:[\\p{L}]+ )?(?:${KIN}) (?:PERSON )?${FINITE})`,
    ].join("|"),
  ).source,
  "gud",
);

/** "Sam (from the allotment) gave me leeks": no clause of its own. */
const ASIDE = / \([^()]{1,60}\)(?= \p{Ll})/gu;

/** The clauses of the note, in order, each with its subject. */
export function findClauses(scene: Scene): Clause[] {
  const clauses: Clause[] = [];
  scene.doc.sentences.forEach((sentence, index) => {
    const text = scene.text.slice(sentence.start, sentence.end);
    const cuts = new Set<number>([0]);
    const asides = [...text.matchAll(ASIDE)];
    for (const match of text.matchAll(BREAK)) cuts.add(/^[,;:–()"]/.test(match[0]) ? match.index + 1 : match.index);
    if (scene.doc.caseless) for (const match of text.matchAll(SPOKEN_BREAK)) cuts.add(match.index);
    for (const aside of asides)
      for (const cut of cuts) if (cut > aside.index && cut <= aside.index + aside[0].length) cuts.delete(cut);
    const at = [...cuts].sort((a, b) => a - b);
    let quoted = false;
    at.forEach((cut, i) => {
      const start = sentence.start + cut;
      const end = sentence.start + (at[i + 1] ?? text.length);
      if (scene.text[start - 1] === '"' && cut > 0) quoted = !quoted;
      if (cut === 0 && scene.text[start] === '"') quoted = false;
      if (/\p{L}|\p{N}|[\ue000\ue002]/u.test(scene.text.slice(start, end)))
        clauses.push(goingOn(scene, clauseAt(scene, start, end, index, quoted), clauses[clauses.length - 1]));
    });
  });
  return clauses;
}

/** "Her husband works at Shell and lives in York": what goes on without a subject is the relative's too. */
function goingOn(scene: Scene, clause: Clause, before: Clause | undefined): Clause {
  const isRelatives =
    before?.sentence === clause.sentence &&
    (before.ofRelative || before.ofTheirs < before.end) &&
    clause.subject === "none" &&
    BEGINS_FINITE.test(scene.text.slice(clause.head, clause.end));
  return isRelatives ? { ...clause, ofRelative: true } : clause;
}

function clauseAt(scene: Scene, start: number, end: number, sentence: number, quoted: boolean): Clause {
  const from = start + (/^[\s•*>+&.!?"'…-]*/.exec(scene.text.slice(start, end))?.[0].length ?? 0);
  SUBJECT.lastIndex = from;
  const match = SUBJECT.exec(scene.text);
  const g = match?.groups ?? {};
  const ranges = match?.indices?.groups ?? {};
  const clause: Clause = {
    start,
    end,
    head: from + (g.filler?.length ?? 0),
    predicate: match ? from + match[0].length : from,
    sentence,
    subject: "none",
    people: [],
    ofRelative: false,
    ofTheirs: Infinity,
    quoted,
  };
  if (clause.head >= end) return { ...clause, head: from, predicate: from };
  clause.ofTheirs = innerSubject(scene, sentence, ranges.having ? clause.head : clause.predicate, end) ?? Infinity;
  const set = (subject: Subject, people: Person[], ofRelative = false): Clause =>
    people.length > 0 || subject !== "person"
      ? { ...clause, subject, people, ofRelative }
      : { ...clause, subject: "other", ofRelative };
  if (ranges.kinsman) return set("person", named(scene, ranges.kinsman));
  if (ranges.apposed) return set("person", named(scene, ranges.apposed));
  if (ranges.relative) return set("person", named(scene, ranges.relative));
  if (ranges.theirs) return set("person", named(scene, ranges.theirs));
  if (ranges.owner && /^(?:my|our|meine?|unsere?|ma|mon|mi|mia)$/.test(g.owner ?? "")) return set("writer", []);
  if (ranges.owner) return { ...set("person", named(scene, ranges.owner), true), predicate: clause.head };
  if (ranges.having) return set("person", named(scene, ranges.having));
  if (ranges.writers) return { ...set("writer", []), predicate: clause.head };
  if (ranges.person) return set("person", named(scene, withoutAside(scene, ranges.person)));
  if (ranges.pronoun) {
    const relative = scene.relativeAt.get(ranges.pronoun[0]);
    if (relative) return { ...set("person", [relative.of], true), predicate: clause.head };
    const meant = scene.pronounAt.get(ranges.pronoun[0]) ?? [];
    return set("person", [...new Set([...meant, ...named(scene, ranges.pronoun)])]);
  }
  if (g.writer) return set("writer", []);
  if (g.other) return { ...clause, subject: "other", predicate: clause.head };
  return clause;
}

/** "Tom (Anna's dad) is a plumber": the subject is Tom alone. */
function withoutAside(scene: Scene, [start, end]: [number, number]): [number, number] {
  const aside = scene.text.indexOf(" (", start);
  return [start, aside >= 0 && aside < end ? aside : end];
}

/** The people named or meant between two offsets. */
function named(scene: Scene, [start, end]: [number, number]): Person[] {
  const people: Person[] = [];
  for (let at = scene.text.indexOf("\ue000", start); at >= 0 && at < end; at = scene.text.indexOf("\ue000", at + 1)) {
    const mention = scene.mentionAt.get(at);
    if (mention) people.push(mention.person);
  }
  return people.length > 0 ? people : (scene.pronounAt.get(start) ?? []);
}
