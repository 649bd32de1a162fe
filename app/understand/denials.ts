import type { Extraction } from "./extraction";
import { isNamedPlace, PLACE_NAME } from "./homes";
import { isOrganisation, isPlace } from "./lexicon";
import type { Person } from "./people";
import { fold } from "./plain-text";
import type { Statement } from "./said-of";
import { pattern, words, type Scene } from "./scene";
import { isSettled } from "./settled";
import { ORG, ORG_BARE } from "./work-patterns";

type Denial = NonNullable<Extraction["denied"]>[number];

const NOT =
  "(?:isn't|is not|aren't|are not|not|wasn't|won't be|will not be|no longer|isnt|arent|wont be|'s not|'re not)(?: actually| really| now| even)?";
const DID_NOT = "(?:didn't|did not|hasn't|has not|haven't|have not|never|didnt)(?: actually| end up| even)?";
const OFF =
  "(?:(?:'s| is| was| has been| got| seems| looks)(?: all| now| definitely| officially)? (?:off|cancelled|canceled|called off|not happening|dead|scrapped|withdrawn)|(?: has| have)? (?:fell|fallen|fall) through|(?: has)? (?:came|come) to nothing|(?:'s| is|') ?n't happening| isn't happening| isnt happening| won't happen| didn't (?:happen|work out|come off|come through))";
const ANY_MORE = "(?: any ?more| any longer)";
const WORKPLACE = "(?:job|role|offer|position|post|gig|contract)";
/** In these a word between "the" and "job" is a firm: "the BBC job". */
const FIRM_JOB = `(?:the |that |an? |his |her |their )${ORG_BARE} ${WORKPLACE}`;
const JOB_AT = `(?:the |that |an? |his |her |their )(?:new )?${WORKPLACE} (?:at|with|from|for) ${ORG}`;
const re = (source: string): RegExp => pattern(`(?<![\\p{L}])${source}`);

/** A home that is none, or no longer: the move called off, the town left. */
const HOMES: readonly RegExp[] = [
  re(
    `(?:${NOT}|decided not to|decided against|called off|cancelled|(?:gave|given|giving) up on) (?:be |the |his |her |their )?(?:going to )?(?:moving|move|relocating|relocate|emigrating|emigrate|settling)(?: back| over| out| down| up| home)? (?:to|in) ${PLACE_NAME}`,
  ),
  re(`(?:moving|move|relocation|relocating) (?:back )?to (?:the )?(?<place>[\\p{L}][\\p{L}\\p{M}' -]{1,30}?)${OFF}`),
  re(
    `(?:the |his |her |their |that )?(?<place>[\\p{L}][\\p{L}\\p{M}'-]*(?: [\\p{L}][\\p{L}\\p{M}'-]*){0,2}?) move${OFF}`,
  ),
  re(
    `(?:called off|cancelled|scrapped|abandoned) (?:the |his |her |their )(?<place>[\\p{L}][\\p{L}\\p{M}'-]*(?: [\\p{L}][\\p{L}\\p{M}'-]*)?) move(?![\\p{L}])`,
  ),
  re(`(?:no longer|doesn't|does not|don't|doesnt) lives?(?: over| out| up| down)? (?:in|near|on) ${PLACE_NAME}`),
  re(`(?:isn't|is not|aren't|'s not|isnt)(?: living| based)? in (?<place>[\\p{L}][\\p{L}\\p{M}' -]{1,30}?)${ANY_MORE}`),
  re(`moved (?:away from|out of) ${PLACE_NAME}`),
];

/** A job that is none: not got, not taken, withdrawn. */
const JOBS: readonly RegExp[] = [
  re(
    `(?:${DID_NOT}|${NOT}) (?:get|got|gotten|getting|take|taken|taking|land|landed|accept|accepted|accepting) (?:${JOB_AT})`,
  ),
  re(
    `(?:${DID_NOT}|${NOT}) (?:get|got|gotten|getting|take|taken|taking|land|landed|accept|accepted|accepting) (?:${FIRM_JOB})`,
  ),
  re(
    `(?:turned down|turning down|declined|rejected|refused|lost out on|missed out on|said no to|passed on|decided against) (?:${JOB_AT})`,
  ),
  re(
    `(?:turned down|turning down|declined|rejected|refused|lost out on|missed out on|said no to|passed on|decided against) (?:${FIRM_JOB})`,
  ),
  re(`(?:turned down by|rejected by|rejection from|said no to|turned down) ${ORG}`),
  re(`(?:turned|turning) ${ORG_BARE} down`),
  re(
    `${NOT} (?:joining|starting (?:at|with)|going to (?:join|work (?:at|for))|going to be (?:working|starting) (?:at|for)) ${ORG}`,
  ),
  re(`(?:job|role|offer|position|gig|contract) (?:at|with|from) (?:the )?${ORG_BARE}${OFF}`),
  re(`(?:the |that |his |her |their )?${ORG_BARE} ${WORKPLACE}${OFF}`),
  re(`(?:no longer|doesn't|does not|doesnt) works? (?:at|for|with) ${ORG}`),
  re(`(?:isn't|is not|'s not|isnt)(?: working)? (?:at|with) (?:the )?${ORG_BARE}${ANY_MORE}`),
];

/** "Isn't leaving Intel after all": a going that is called off, from a firm or from a town. */
const LEAVING = re(`${NOT} (?:leaving|quitting) ${ORG}`);
/** Where this stands before it, nothing is settled. */
const DOUBT =
  /(?<!\p{L})(?:if|whether|might|may|maybe|perhaps|possibly|could|would|unless|hopes?|hoping|wants?|afraid|worried|in case|probably)(?!\p{L})/u;

/** What the note takes back of what was told before: moves called off, jobs fallen through. */
export function findDenials(scene: Scene, statements: readonly Statement[]): Denial[] {
  const found: Denial[] = [];
  for (const statement of statements) {
    const { clause } = statement;
    if (clause.quoted || clause.ofRelative || clause.head >= clause.end) continue;
    const text = scene.text.slice(clause.head, clause.end);
    const add = (kind: Denial["kind"], match: RegExpExecArray, from: number, to: number): void => {
      const at = clause.head + match.index;
      if (at >= clause.ofTheirs || !isSettled(scene, clause, at, at + match[0].length)) return;
      const quote = words(scene, clause.head, clause.end);
      for (const person of whose(scene, statement, at))
        found.push({ person: person.ref, kind, text: words(scene, clause.head + from, clause.head + to), quote });
    };
    const home = firstNamed(scene, clause.head, text, HOMES, "place");
    const job = home ? null : firstNamed(scene, clause.head, text, JOBS, "org");
    const stay = home || job ? null : firstNamed(scene, clause.head, text, [LEAVING], "org");
    if (home) add("home", home.match, home.start, home.end);
    if (job) add("work", job.match, job.start, job.end);
    if (stay) {
      const key = fold(text.slice(stay.start, stay.end));
      add(isPlace(key) && !isOrganisation(key) ? "home" : "work", stay.match, stay.start, stay.end);
    }
  }
  return found;
}

interface Named {
  match: RegExpExecArray;
  start: number;
  end: number;
}

/** The first expression that names a place or a firm: with a capital, or known to the lists. */
function firstNamed(
  scene: Scene,
  at: number,
  text: string,
  expressions: readonly RegExp[],
  group: "place" | "org",
): Named | null {
  for (const expression of expressions) {
    expression.lastIndex = 0;
    const match = expression.exec(text);
    const range = match?.indices?.groups?.[group];
    if (!match || !range || DOUBT.test(text.slice(0, match.index))) continue;
    const name = text.slice(range[0], range[1]);
    if (group === "org" ? isNamedFirm(scene, at + range[0], name) : isNamedPlace(scene, at + range[0], name, "lives"))
      return { match, start: range[0], end: range[1] };
  }
  return null;
}

function isNamedFirm(scene: Scene, start: number, name: string): boolean {
  const key = fold(name);
  if (/^(?:him|her|them|me|us|it|that|this|the|new|old|other|first|job|offer)(?!\p{L})/u.test(name)) return false;
  return isOrganisation(key) || scene.doc.caseless || /[\p{Lu}\d]/u.test(scene.doc.plain[start] ?? "");
}

/** The statement's people; in a clause of the writer's ("Heard Tom isn't moving") the last one named before, or the first after. */
function whose(scene: Scene, { clause, people }: Statement, before: number): Person[] {
  if (people.length > 0) return people;
  const inClause = scene.mentions.filter((mention) => mention.start >= clause.start && mention.end <= clause.end);
  const named = inClause.filter((mention) => mention.end <= before).pop() ?? inClause[0];
  return named ? [named.person] : [];
}
