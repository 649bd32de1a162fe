import type { Extraction, WorkStatus } from "./extraction";
import { isOrdinary, isOrganisation, isPlace, verbTag } from "./lexicon";
import { fold } from "./plain-text";
import { ROLES } from "./data/roles";
import { KIN_WORDS } from "./data/kinship";
import type { Person } from "./people";
import type { Statement } from "./said-of";
import { pattern, words, type Scene } from "./scene";
import { peopleIn } from "./unions";

type Work = Extraction["work"][number];

const CUT =
  "(?= (?:as|in|since|for|and|but|on|now|from|these|this|next|last|to|with|after|because|so|where|when|who|until|till|again|then|of|he|she|they|is|was|has|called|rang|texted|said|says|told|came|wants|got|had|by|while|about|two|three|along|which|if|um|also|any|anymore|at|doing|starting|alongside|als|in der|seit|und|comme|depuis|et|como|desde|y|come|da|e|sinds|en|jako|job)(?![\\p{L}])| ?[,.;:!?()\\n\"–\\ue000\\ue002&]|'s|\\s*$)";
const ORG = `(?:the |a |an |der |die |la |le |el |het |his |her |their )?(?<org>[\\p{L}\\d](?:[\\p{L}\\p{M}\\d&+-]|'(?!s)|\\.(?=[\\p{L}\\d]))*(?: (?!(?:as|in|since|for|and|but|on|now|from|these|this|next|last|to|with)\\b)[\\p{L}\\d](?:[\\p{L}\\p{M}\\d&-]|'(?!s)|\\.(?=[\\p{L}\\d]))*){0,4}?(?:'s(?! \\p{L}))?)${CUT}`;
const ORG_BARE = "(?<org>[\\p{L}\\d][\\p{L}\\p{M}\\d&.'-]*(?: [\\p{L}\\d][\\p{L}\\p{M}\\d&.'-]*){0,2}?)";
const ROLE = `(?<role>(?:[\\p{L}\\d+.-]+ ){0,4}?(?:${ROLES}))`;
/** Beside a name a field of work will do: "Keisha (QA)", "Tim Ravn – sales, Lunar". */
const FIELD =
  "sales|marketing|product|infra|infrastructure|backend|frontend|qa|design|ops|operations|finance|legal|data|research|support|security|logistics|accounting|accounts|procurement|payroll|comms|pr|strategy|growth|fraud models";
const ROLE_OR_FIELD = `(?<role>(?:[\\p{L}\\d+.-]+ ){0,4}?(?:${ROLES})|${FIELD})`;
const re = (source: string): RegExp => pattern(`(?<![\\p{L}])${source}`);

/** What is said in a clause about somebody's work, and how it stands. The first that fits counts. */
const RULES: readonly (readonly [WorkStatus, RegExp])[] = [
  ["former", re(`(?:laid off|made redundant|let go|fired|sacked)(?: (?:from|by|at) ${ORG})?`)],
  [
    "former",
    re(
      `(?:quit|left|leaving|leaves|has left|resigned from|retired from|walked out of|handed in (?:his|her|their) notice at|used to work (?:at|for)|worked (?:at|for)|previously at|formerly (?:at|of)|was at|hat .{0,20} verlassen|a quitté|dejó|ha lasciato) ${ORG}`,
    ),
  ],
  [
    "former",
    re(`(?:isn't|is not|not|no longer|isnt|'d been|had been|used to be)(?: working| still)? (?:at|with|for) ${ORG}`),
  ],
  [
    "starting",
    re(
      `(?:said yes to|accepted an? (?:job|offer|role|position) (?:from|at|with)|signed (?:with|for)|poached by|hired by|(?:going|off|went) to work (?:for|at)|headhunted by|(?:leaving|left|leaves) [\\p{L} ]{2,24} for) ${ORG}`,
    ),
  ],
  ["former", re(`lost (?:his|her|their|the) job(?: (?:at|with) ${ORG})?`)],
  ["former", re(`ex-${ORG}`)],
  ["former", re(`(?:retired|retiring)(?: as (?:a |an |the )?${ROLE})?(?![\\p{L}])`)],
  [
    "interviewing",
    re(
      `(?:interviewing|interviews?|interviewed|final round|second round|first round|last round|on-?site)(?: is| was| are| for [^,.]{1,30}?| \\p{L}+day)? (?:at|with|for|@|by) ${ORG}`,
    ),
  ],
  [
    "interviewing",
    re(
      `(?:applied|applying|in talks|in the running|up for [^,.]{1,30}?|shortlisted)(?: for [^,.]{1,30}?)? (?:to|at|with|for) ${ORG}`,
    ),
  ],
  [
    "starting",
    re(
      `(?:new (?:job|role|gig|position|post)(?: is| will be)?(?: starting [^,.]{1,14})?|(?:got|landed|accepted|taken|took|has|offered|signed)(?: an?| the| his| her)?(?: new)?(?: dream)? (?:job|offer|role|position|gig|post))(?: as (?:a |an |the )?${ROLE})? (?:at|with|@|from|for) ${ORG}`,
    ),
  ],
  [
    "starting",
    re(
      `(?:(?:is |'s |will be )?(?:starts?|starting|started|joins?|joining|begins?|beginning|going to (?:start|work|join)|will (?:start|join)|about to (?:start|join)|hired by|hired at|fängt|beginnt|commence|empieza|comienza|inizia|comincia|begint|zaczyna)(?: (?:work|working|a (?:new )?job|full-time|part-time|an? internship|bald|next \\p{L}+|on DAY|DAY|in \\p{L}+))*)(?: as (?:a |an |the )?${ROLE})? (?:at|with|@|for|bei|chez|en|alla|da|bij|w) ${ORG}`,
    ),
  ],
  ["starting", re(`(?:joining|joins|joined|about to join) ${ORG}`)],
  ["current", re(`(?:staying|stays|stay) (?:at|with|on at) ${ORG}`)],
  [
    "starting",
    re(
      `(?:starts?|starting|begins?|beginning|training|retraining|new job|got a job|landed a job|hired)(?: a (?:new )?job| work| off)?(?: as|:| –) (?:a |an |the |head |senior )?${ROLE}`,
    ),
  ],
  [
    "current",
    re(
      `(?:works?|working|employed|arbeitet|travaille|trabaja|lavora|werkt|pracuje|jobbar|teaches|consults|interns|interning|freelances|drives|writes|flies|translates|reports|codes|cooks|still|is back|based)(?: now| still| part-time| full-time| remotely| nights| hard| jetzt| maintenant| ahora| adesso| nu)*(?: (?:as|als|comme|como|come) (?:a |an |the )?${ROLE})? (?:at|for|with|@|bei|für|chez|pour|en|para|a|alla|da|per|bij|voor|w|dla|på) ${ORG}`,
    ),
  ],
  [
    "current",
    re(
      `(?:works?|working|arbeitet|travaille|trabaja|lavora|werkt|pracuje|jobs|qualified|practises)(?: now| still| part-time| full-time)* (?:as|als|comme|como|come|jako) (?:a |an |the |ein |eine )?${ROLE}`,
    ),
  ],
  [
    "current",
    re(
      `(?:is|'s|^s|was made|became|becomes|turns out to be|turned out to be|trained as|qualified as|promoted to|been made|now|ist|est|es|è|jest|(?:she|he)s)(?: now| also| still| just| become| made| the new| jetzt| both)*(?: an?| the| ein| eine| une?| una?)? ${ROLE}(?:(?: (?:at|for|with|@|bei|chez|en) ${ORG})| now|(?![\\p{L}-]))`,
    ),
  ],
  [
    "current",
    re(
      `(?:(?:she|he) )?(?:runs|owns|manages|opened|has opened|founded|set up) (?:a|an|the|her|his|their|own) (?<role>[\\p{L} -]{3,30}?)${CUT}`,
    ),
  ],
  ["current", pattern(`^[ ,(]*(?:an?|the|now|head) ${ROLE}(?:(?: (?:at|for|with|@) ${ORG})| now|(?![\\p{L}-]))`)],
  ["current", pattern(`^[ ,(]*${ROLE} (?:at|for|with|@) ${ORG}`)],
  ["current", re(`(?<role>teach(?:es|ing) [\\p{L}]+(?: and [\\p{L}]+)?)(?: at ${ORG})?(?= |[,.;!]|$)`)],
  ["current", re(`(?:been|is|are|'s|^s|back|still)(?: now| still| back| currently| over)* (?:at|with|@) ${ORG}`)],
  ["current", re(`(?<role>freelancing|self-employed|freelance|freiberuflich)(?![\\p{L}])`)],
];
/** After a name: "Anita at Nvidia", "Fatou from Wave", "Wei (infra at Grab)", "Tom, a plumber", "new job @ Figma". */
const BESIDE: readonly (readonly [WorkStatus, RegExp])[] = [
  [
    "current",
    pattern(
      `(?<who>PERSON),? \\((?:now |also )?(?:(?<role>[\\p{L}][\\p{L} /+-]{1,28}?)(?:,| at| @|))? ?(?:at |@ ?|from )${ORG}`,
    ),
  ],
  ["current", pattern(`(?<who>PERSON),? \\((?<role>[\\p{L}][\\p{L} /+-]{1,28}?), ${ORG}\\)`)],
  [
    "starting",
    pattern(
      `(?<who>PERSON)'s new (?:job|role|gig|position|post)(?: is)?[:,–]* (?:as )?(?:an? )?${ROLE}(?:(?:,| at| @| for| with) ${ORG})?`,
    ),
  ],
  [
    "starting",
    pattern(
      `(?<=^|[.!?\\n] )${ORG_BARE} (?:has |have |'ve |'s )?(?:just )?(?:hired|poached|taken on|signed|recruited) (?<who>PERSON)`,
    ),
  ],
  ["current", pattern(`(?<who>PERSON),? (?:at|from|of|@) (?!his |her |their )${ORG}`)],
  [
    "current",
    pattern(
      `(?<who>PERSON)(?:, | \\(| – |: | → | -> | = )(?:an? |the |our |my |now |new |PERSON'?s? )*${ROLE_OR_FIELD}(?:(?: (?:at|for|with|@|in) |, )${ORG})?(?![\\p{L}-])`,
    ),
  ],
  ["current", pattern(`(?<![\\p{L}])(?:the|our|my|a|new) ${ROLE},? (?:called |named |is )?(?<who>PERSON)`)],
];
/** "starts at the Met Office on Monday as a forecaster". */
const AS_ROLE = new RegExp(
  `^(?: on| in| next|,)?(?: \\ue002\\ue003*| \\p{L}+)?,? (?:as|als|comme|como|come) (?:an? |the |une? |ein |eine |un )?${ROLE}`,
  "u",
);
const ROLE_ENDS = new RegExp(`(?:${ROLES}|${FIELD})$`, "iu");
const NEGATED =
  /(?<!\p{L})(?:not|n't|never|no longer|didn't|doesn't|isn't|won't|turned down|declined|rejected|rejection|didnt|doesnt|isnt|wont|nicht|kein|pas|non|niet|nie|without|if|could|would|wants? to|hopes? to|dreams? of|might|may|maybe|considering|thinking|lost out|failed|missed out|turned it down|used to|like|study|studying|studies|degree|course)(?!\p{L})/u;
const STUDY =
  /(?<!\p{L})(?:uni|university|college|school|kindergarten|nursery|reception|class|year \d|grade|phd|degree|course|studying|student|uc davis|preschool|daycare|kita|schule|école|escuela|scuola|lessons|piano|swimming|football|therapy|chemo|treatment|rehab|maternity)(?!\p{L})/u;
const NO_ORG =
  /^(?:\d|home|work|noon|night|the (?:moment|time|end|weekend|same|beginning|start)|(?:moment|time|end|weekend|same|start|beginning|least|last|first|once|all)(?!\p{L})|it|him|her|them|me|us|this|that|a while|lunch|dinner|free|good|ever|now|years?|months?|weeks?|days?|hours?|money|fun|himself|herself|themselves|everything|mid|age|some|any|two|three|four|five|six|hospital bed|peace|scratch|early|late|january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|winter|choir|church|yoga|gym|book club|crew|school|uni|next door|downstairs|upstairs|abroad|party|pub)(?!\p{L})/u;

const FIRM =
  /(?<!\p{L})(?:authority|council|bank|hospital|school|university|company|firm|army|navy|police|civil service|force|nhs|surgery|office|agency|practice|department|ministry|museum|theatre|paper|factory|shipyard|railway|post office|library|college|clinic|union|charity|startup|start-up)s?(?!\p{L})/u;
const NO_FIRM =
  /^(?:house|flat|place|station|door|pub|party|table|beach|lake|gym|bins|park|bus|train|street|home|hotel|end|moment|window|funeral|wedding|dinner|lunch)$/;

/** Where people work, as what, and how it stands. */
export function findWork(scene: Scene, statements: readonly Statement[]): Work[] {
  const found: Work[] = [];
  for (const statement of statements) {
    const { clause, people, text, at } = statement;
    if (people.length === 0 || clause.quoted || clause.ofRelative || !/\p{L}{2}/u.test(text)) continue;
    for (const [status, expression] of RULES) {
      const match = firstMatch(expression, text);
      if (!match) continue;
      const before = text.slice(0, match.index);
      if (status !== "former" && NEGATED.test(before.slice(-40))) continue;
      if (/(?<!\p{L})who(?!\p{L})/u.test(before) && before.trim() !== "who") continue;
      if (
        status === "former" &&
        /(?<!\p{L})(?:not|n't|never|might|may|could|wants? to|thinking)(?!\p{L})/u.test(before.slice(-25))
      )
        continue;
      const work = workOf(scene, match, at, status, statusInContext(status, match[0], statement, scene));
      if (!work) continue;
      const apposed = expression.source.startsWith("^") ? mentionBefore(scene, clause.start) : null;
      for (const person of apposed ? [apposed] : people)
        add(found, { person: person.ref, ...work, quote: words(scene, clause.head, clause.end) });
      break;
    }
  }
  for (const [status, expression] of BESIDE) {
    for (const match of scene.text.matchAll(expression)) {
      const person = peopleIn(scene, match, "who")[0];
      const work = person && workOf(scene, match, 0, status, status);
      const start = match.index;
      if (!person || !work || found.some((w) => w.person === person.ref)) continue;
      if (work.employer && !isFirm(scene, work.employer, match)) {
        if (!work.role || !ROLE_ENDS.test(work.role)) continue;
        if (/^\p{Lu}/u.test(work.employer) && isPlace(fold(work.employer))) work.employer = null;
      }
      add(found, { person: person.ref, ...work, quote: words(scene, start, start + match[0].length) });
    }
  }
  return found;
}

const BEGINS = /(?<!\p{L})(?:got the job|new job|starts|starting|begins)(?!\p{L})/u;

/** "She's the new CTO" is in the job; "started at X last year" too. */
function statusInContext(status: WorkStatus, said: string, { clause, at }: Statement, scene: Scene): WorkStatus {
  if (
    status === "current" &&
    BEGINS.test(scene.text.slice(Math.max(0, clause.start - 60), clause.end + 40).replace(/^[^.]*\. (?=[^.]*\.)/, ""))
  ) {
    return /^[ ,(]/.test(said) || /^(?:is|'s) (?:the )?new /.test(said) ? "starting" : status;
  }
  if (status !== "starting") return status;
  const sentence = scene.text.slice(at, clause.end);
  if (
    /started|joined|hired/.test(said) &&
    /\b(?:years? ago|last year|months ago|since|in (?:19|20)\d\d)\b/.test(sentence)
  )
    return "current";
  return status;
}

function workOf(
  scene: Scene,
  match: RegExpMatchArray,
  at: number,
  status: WorkStatus,
  stands: WorkStatus,
): Pick<Work, "employer" | "role" | "status"> | null {
  const org = match.indices?.groups?.org;
  const role = match.indices?.groups?.role;
  let employer = org ? words(scene, at + org[0], at + org[1]) : null;
  const withArticle = /(?:^| )(?:the|an?|der|die|das|la|le|el|il|het) $/.test(
    scene.text.slice(Math.max(0, at + (org?.[0] ?? 0) - 5), at + (org?.[0] ?? 0)),
  );
  if (employer && !isEmployer(scene, employer, status, withArticle)) employer = null;
  let title = role ? words(scene, at + role[0], at + role[1]).replace(/^(?:an?|the|now|still|also) /i, "") : null;
  if (!title) {
    const after = AS_ROLE.exec(scene.text.slice(at + (match.index ?? 0) + match[0].length));
    if (after?.groups?.role) title = after.groups.role;
  }
  if (title) title = title.replace(/^(?:(?:new|our|very|does|doing|do|is|was|as an?|as|being|also|an?) )+/i, "");
  if (title && /^(?:he|she|they|ex)\b/i.test(title)) title = null;
  if (title && /^(?:\p{L}+ )?(?:not|good|bad|great|big|huge|real)$/iu.test(title)) title = null;
  if (employer && / in (?:the )?$/.test(scene.text.slice(0, at + (org?.[0] ?? 0)).slice(-8)) && isPlace(fold(employer)))
    employer = null;
  if (title && /^(?:recently )?retired /.test(title))
    [title, stands] = [title.replace(/^(?:recently )?retired /, ""), "former"];
  if (!employer && !title) return null;
  if (STUDY.test(match[0]) && !/teach|lectur|professor|nurse|head|dean|librarian/.test(match[0])) return null;
  return { employer: employer && inCapitals(scene, employer), role: title, status: stands };
}

function isEmployer(scene: Scene, name: string, status: WorkStatus, withArticle: boolean): boolean {
  const lower = name.toLowerCase();
  if (NO_ORG.test(lower)) return false;
  const capital = /^[\p{Lu}\d]/u.test(name);
  if (scene.doc.caseless || !capital) {
    const words = lower.split(" ");
    if (!withArticle && words.every((word) => isOrdinary(fold(word)) && verbTag(fold(word)) !== undefined))
      return false;
    if (words.some((word) => KIN_WORDS.has(word.replace(/'s$/, "")) || NO_FIRM.test(word))) return false;
    return status !== "former" || scene.doc.caseless || FIRM.test(lower);
  }
  return !/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I)$/.test(
    name,
  );
}

/** The one named right before a clause: "Ilaria, the pharmacist". */
function mentionBefore(scene: Scene, start: number): Person | null {
  const end = start - (/[,(–] ?$/.exec(scene.text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0);
  return scene.mentions.find((mention) => mention.end <= end && end - mention.end <= 1)?.person ?? null;
}

/** After "Anita at" or "from" only a firm makes it work: not a town, not an event. */
function isFirm(scene: Scene, name: string, match: RegExpMatchArray): boolean {
  const key = fold(name);
  if (scene.doc.caseless && !isOrganisation(key) && !isOrganisation(key.split(" ")[0] ?? "")) return false;
  if (isPlace(key) || isPlace(key.replace(/ /g, "-")) || !/^\p{Lu}/u.test(name)) return false;
  const before = scene.text.slice(Math.max(0, (match.index ?? 0) - 30), match.index ?? 0);
  if (
    /(?:met|saw|with|w|w\/|into|meet|coffee|lunch|dinner|drinks|called|visited|bumped into|ran into) (?:[\p{L}-]+ )?$/u.test(
      before,
    ) &&
    / at /.test(match[0])
  )
    return false;
  return !/^(?:Christmas|Easter|School|Church|Choir|Uni|University|College|Gym|Work|Yoga)$/.test(name);
}

function inCapitals(scene: Scene, name: string): string {
  return scene.doc.caseless ? name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}

function firstMatch(expression: RegExp, text: string): RegExpMatchArray | null {
  expression.lastIndex = 0;
  return expression.exec(text);
}

function add(found: Work[], work: Work): void {
  const same = found.find(
    (w) =>
      w.person === work.person &&
      (w.employer === work.employer ||
        (!w.employer && w.status === work.status) ||
        (!work.employer && w.status === work.status && !w.role)),
  );
  if (!same) found.push(work);
  else {
    same.employer ??= work.employer;
    same.role ??= work.role;
  }
}
