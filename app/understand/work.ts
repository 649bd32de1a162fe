import type { Extraction, WorkStatus } from "./extraction";
import { isOrdinary, isOrganisation, isPlace, verbTag } from "./lexicon";
import { fold } from "./plain-text";
import { ROLES } from "./data/roles";
import { KIN_WORDS } from "./data/kinship";
import type { Person } from "./people";
import { BESIDE, FIELD, ROLE, RULES } from "./work-patterns";
import { isAsked } from "./questions";
import type { Statement } from "./said-of";
import { words, type Scene } from "./scene";
import { conditionOf, isSettled } from "./settled";
import { peopleIn } from "./unions";

type Work = Extraction["work"][number];

/** "starts at the Met Office on Monday as a forecaster". */
const AS_ROLE = new RegExp(
  `^(?: on| in| next|,)?(?: \\ue002\\ue003*| \\p{L}+)?,? (?:as|als|comme|como|come) (?:an? |the |une? |ein |eine |un )?${ROLE}`,
  "u",
);
const ROLE_ENDS = new RegExp(`(?:${ROLES}|${FIELD})$`, "iu");
const A_FIELD = new RegExp(`^(?:${FIELD})$`);
const NEGATED =
  /(?<!\p{L})(?:not|n't|never|no longer|didn't|doesn't|isn't|won't|turned down|declined|rejected|rejection|didnt|doesnt|isnt|wont|nicht|kein|pas|non|niet|nie|without|if|could|would|wants? to|hopes? to|dreams? of|might|may|maybe|considering|thinking|lost out|failed|missed out|turned it down|used to|like|study|studying|studies|degree|course)(?!\p{L})/u;
/** "Not the manager", "training to be a midwife". */
const NO_ROLE = /^(?:not|never|hardly|(?:training|trying|going|hoping|studying|learning|meant|supposed) to)(?!\p{L})/iu;
const STUDY =
  /(?<!\p{L})(?:uni|university|college|school|kindergarten|nursery|reception|class|year \d|grade|phd|degree|course|studying|student|uc davis|preschool|daycare|kita|schule|école|escuela|scuola|lessons|piano|swimming|football|therapy|chemo|treatment|rehab|maternity)(?!\p{L})/u;
const NO_ORG =
  /^(?:\d|(?:in|on|at|for|with|from|until)(?!\p{L})|home|work|noon|night|the (?:moment|time|end|weekend|same|beginning|start)|(?:moment|time|end|weekend|same|start|beginning|least|last|first|once|all)(?!\p{L})|it|him|her|them|me|us|this|that|a while|lunch|dinner|free|good|ever|now|years?|months?|weeks?|days?|hours?|money|fun|himself|herself|themselves|everything|mid|age|some|any|two|three|four|five|six|hospital bed|peace|scratch|early|late|january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|autumn|winter|choir|church|yoga|gym|book club|crew|school|uni|next door|downstairs|upstairs|abroad|party|pub)(?!\p{L})/u;

const FIRM =
  /(?<!\p{L})(?:authority|council|bank|hospital|school|university|company|firm|army|navy|police|civil service|force|nhs|surgery|office|agency|practice|department|ministry|museum|theatre|paper|factory|shipyard|railway|post office|library|college|clinic|union|charity|startup|start-up)s?(?!\p{L})/u;
const NO_FIRM =
  /^(?:house|flat|place|station|door|pub|party|table|beach|lake|gym|bins|park|bus|train|street|home|hotel|end|moment|window|funeral|wedding|dinner|lunch|team|group|club|class|band|call|queue|protest|march|trip|gang|committee|conversation)$/;

/** Where people work, as what, and how it stands. */
export function findWork(scene: Scene, statements: readonly Statement[], place: Extraction["place"]): Work[] {
  const found: Work[] = [];
  for (const statement of statements) {
    const { clause, people, text, at } = statement;
    if (people.length === 0 || clause.quoted || clause.ofRelative || !/\p{L}{2}/u.test(text)) continue;
    for (const [status, expression] of RULES) {
      const match = firstMatch(expression, text);
      if (!match || at + (match.index ?? 0) >= clause.ofTheirs) continue;
      const before = text.slice(0, match.index);
      if (status !== "former" && NEGATED.test(before.slice(-40))) continue;
      if (/(?<!\p{L})who(?!\p{L})/u.test(before) && before.trim() !== "who") continue;
      if (
        status === "former" &&
        /(?:(?<!\p{L})(?:not|never|might|may|could|wants? to|thinking)|n't|isnt|wont)(?!\p{L})/u.test(before.slice(-25))
      )
        continue;
      if (!isSettled(scene, clause, at + match.index, at + match.index + match[0].length)) continue;
      const work = workOf(scene, match, at, status, statusInContext(status, match[0], statement, scene));
      if (!work) continue;
      if (isVisit(match, scene.text.slice(at + match.index + match[0].length), work.employer)) continue;
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
      const clause = statements.find((s) => s.clause.start <= start && start < s.clause.end)?.clause;
      if (isAsked(scene, start + match[0].length - 1) || (clause && conditionOf(scene, clause, start) !== null))
        continue;
      if (!person || !work || found.some((w) => w.person === person.ref)) continue;
      if (
        work.employer &&
        place?.name.startsWith(work.employer) &&
        / @ /.test(match[0]) &&
        !isOrganisation(fold(work.employer))
      )
        continue;
      if (work.employer && !isFirm(scene, work.employer, match)) {
        if (!work.role || !ROLE_ENDS.test(work.role)) continue;
        if (/^\p{Lu}/u.test(work.employer) && isPlace(fold(work.employer))) work.employer = null;
      }
      add(found, { person: person.ref, ...work, quote: words(scene, start, start + match[0].length) });
    }
  }
  return found;
}

const IS_AT = /^(?:been|is|are|'s|s|was|back)(?: (?:back|over))* (?:at|with|@) /u;
const THERE =
  /^,? back in |^ (?:\ue002|(?:this|that|tonight|until|till|again|together|with|having|waiting|watching|to (?:see|meet|pick|buy|get|watch))(?!\p{L})|for (?:an?|the|her|his|their|lunch|dinner|drinks|tea|coffee)(?! (?:few |good |couple of )?(?:years?|decades?|while))(?!\p{L}))/u;

/** "Is at Tesco, back in ten", "at Bosch for an interview", "was at Oxford with Tom": there, not in work there. */
function isVisit(match: RegExpMatchArray, after: string, employer: string | null): boolean {
  return IS_AT.test(match[0]) && (THERE.test(after) || (employer !== null && isTown(employer)));
}

const BEGINS = /(?<!\p{L})(?:got the job|new job|starts|starting|begins)(?!\p{L})/u;

/** "She's the new CTO" is in the job; "started at X last year" too. */
function statusInContext(status: WorkStatus, said: string, { clause, at }: Statement, scene: Scene): WorkStatus {
  if (
    status === "current" &&
    /^,? ?(?:and )?(?:she |he )?(?:starts|starting|begins|beginning) /u.test(scene.text.slice(clause.end))
  )
    return "starting";
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
  const firm = org ? words(scene, at + org[0], at + org[1]) : null;
  let employer = firm && nameOnly(scene, firm);
  // "Left Boots early": the shop.
  if (org && employer && /^left /.test(match[0])) {
    const rest = scene.text.slice(at + org[0]).slice(employer.length);
    if (/^ (?:early|late)(?! (?:this|last|next|in|on)(?!\p{L}))(?!\p{L})/u.test(rest)) return null;
  }
  const withArticle = /(?:^| )(?:the|an?|der|die|das|la|le|el|il|het) $/.test(
    scene.text.slice(Math.max(0, at + (org?.[0] ?? 0) - 5), at + (org?.[0] ?? 0)),
  );
  if (employer && !isEmployer(scene, employer, status, withArticle)) employer = null;
  let title = role ? words(scene, at + role[0], at + role[1]).replace(/^(?:an?|the|now|still|also) /i, "") : null;
  if (!title) {
    const after = AS_ROLE.exec(scene.text.slice(at + (match.index ?? 0) + match[0].length));
    if (after?.groups?.role) title = after.groups.role;
  }
  if (title)
    title = title.replace(
      /^(?:(?:new|our|very|does|doing|do|is|was|as an?|as|being|been|made|promoted to|also|an?) )+/i,
      "",
    );
  if (title && NO_ROLE.test(title)) return null;
  if (title && (/^(?:he|she|they|ex)\b/i.test(title) || /\bboss$/i.test(title))) title = null;
  if (title && /^(?:\p{L}+ )?(?:not|good|bad|great|big|huge|real)$/iu.test(title)) title = null;
  if (employer && / in (?:the )?$/.test(scene.text.slice(0, at + (org?.[0] ?? 0)).slice(-8)) && isPlace(fold(employer)))
    employer = null;
  if (title && /^(?:recently )?retired /.test(title))
    [title, stands] = [title.replace(/^(?:recently )?retired /, ""), "former"];
  if (employer && /(?<!\p{L})(?:quit|left|leaving|leaves) /u.test(match[0]) && isTown(employer)) return null;
  if (!employer && !title) return null;
  if (STUDY.test(match[0]) && !/teach|lectur|professor|nurse|head|dean|librarian/.test(match[0])) return null;
  return { employer: employer && inCapitals(scene, employer), role: title, status: stands };
}

/** "Wave took me" to "Wave": where a note has capitals, a name that begins with one ends with one. */
function nameOnly(scene: Scene, firm: string): string {
  if (scene.doc.caseless) return firm;
  const name =
    /^[\p{Lu}\d][^ ]*(?: (?:(?:of|and|the|for|de|del|della|du|des|la|le|di|der|die|und|et|y|e|van|von|sans|zu|&) ){0,2}[\p{Lu}\d&][^ ]*)*/u;
  return name.exec(firm)?.[0] ?? firm;
}

function isTown(name: string): boolean {
  const key = fold(name);
  return (isPlace(key) || isPlace(key.replace(/ /g, "-"))) && !isOrganisation(key);
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

/** "Picked up Ravi from Heathrow": a way, no firm. */
const FETCHED =
  /(?<!\p{L})(?:pick(?:ed|ing)? up|collect(?:ed|ing)?|fetched|fetching|fetch|drop(?:ped|ping)?|took|taking|drove|driving|walked|flew|rode)(?: (?:off|home|back|over|our|my|little|old))*(?: \ue000\ue001*,?(?: and| &)?)* ?$/u;

/** After "Anita at" or "from" only a firm makes it work: not a town, not an event. */
function isFirm(scene: Scene, name: string, match: RegExpMatchArray): boolean {
  const key = fold(name);
  if (scene.doc.caseless && !isOrganisation(key) && !isOrganisation(key.split(" ")[0] ?? "")) return false;
  if (isPlace(key) || isPlace(key.replace(/ /g, "-")) || !/^\p{Lu}/u.test(name)) return false;
  const before = scene.text.slice(Math.max(0, (match.index ?? 0) - 60), match.index ?? 0);
  if (
    /(?:met|saw|with|w|w\/|into|meet|coffee|lunch|dinner|drinks|called|visited|bumped into|ran into) [^.!?\n,;:]*$/u.test(
      before,
    ) &&
    / (?:at|@) /.test(match[0])
  )
    return false;
  if (FETCHED.test(before) || A_FIELD.test(key)) return false;
  if (/ @ .*'s$/.test(match[0]) || (/ @ the /.test(match[0]) && !isOrganisation(key))) return false;
  return !/^(?:Christmas|Easter|School|Church|Choir|Uni|University|College|Gym|Work|Yoga)$/.test(name);
}

function inCapitals(scene: Scene, name: string): string {
  return scene.doc.caseless ? name.replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()) : name;
}

function firstMatch(expression: RegExp, text: string): RegExpExecArray | null {
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
