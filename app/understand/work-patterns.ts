import { ROLES } from "./data/roles";
import type { WorkStatus } from "./extraction";
import { pattern } from "./scene";

const CUT =
  "(?= (?:as|in|since|for|and|but|on|now|from|these|this|next|last|to|with|after|because|so|where|when|who|until|till|again|then|(?<!(?:bank|university|ministry|department|institute|college|school|museum|academy|church|house|board|office) )of|he|she|they|is|was|has|called|rang|texted|said|says|told|came|wants|got|had|by|while|about|two|three|along|which|if|unless|instead|um|also|any|anymore|at|doing|starting|alongside|all (?:her|his|their|the)|every|part-time|full-time|remotely|before|during|over|als|in der|seit|und|comme|depuis|et|como|desde|y|come|da|e|sinds|en|jako|job)(?![\\p{L}])| ?[,.;:!?()\\n\"–\\ue000\\ue002&]|'s|\\s*$)";
export const ORG = `(?:the |a |an |der |die |la |le |el |het |his |her |their )?(?<org>[\\p{L}\\d](?:[\\p{L}\\p{M}\\d&+-]|'(?!s)|\\.(?=[\\p{L}\\d]))*(?: (?!(?:as|in|since|for|and|but|on|now|from|these|this|next|last|to|with)\\b)[\\p{L}\\d](?:[\\p{L}\\p{M}\\d&-]|'(?!s)|\\.(?=[\\p{L}\\d]))*){0,4}?(?:'s(?! \\p{L}))?)${CUT}`;
export const ORG_BARE = "(?<org>[\\p{L}\\d][\\p{L}\\p{M}\\d&.'-]*(?: [\\p{L}\\d][\\p{L}\\p{M}\\d&.'-]*){0,2}?)";
/** Beside a name a field of work will do: "Keisha (QA)", "Tim Ravn – sales, Lunar". */
export const FIELD =
  "sales|marketing|product|infra|infrastructure|backend|frontend|qa|design|ops|operations|finance|legal|data|research|support|security|logistics|accounting|accounts|procurement|payroll|comms|pr|strategy|growth|ux|ui|hr|admin|fraud models";
export const ROLE = `(?<role>(?:[\\p{L}\\d+.-]+ ){0,4}?(?:${ROLES})(?: (?:of )?(?:${FIELD})(?![\\p{L}-]))?)`;
/** What one runs or owns for a living: not a marathon, a dog. */
const BUSINESS =
  "agency|bakery|bar|bistro|boutique|brewery|business|b&b|caf[eé]|charity|chip shop|clinic|company|consultancy|department|dojo|factory|farm|firm|foundation|franchise|gallery|garage|garden centre|guest ?house|hospice|hostel|hotel|hospital|kennels|kitchen|lab|library|magazine|museum|nursery|office|orchard|parlou?r|pharmacy|pizzeria|plant|practice|press|pub|restaurant|salon|school|shop|site|stall|start-?up|store|stud|studio|surgery|theatre|vineyard|warehouse|winery|workshop|yard";
const ROLE_OR_FIELD = `(?<role>(?:[\\p{L}\\d+.-]+ ){0,4}?(?:${ROLES})|${FIELD})`;
const re = (source: string): RegExp => pattern(`(?<![\\p{L}])${source}`);

/** What is said in a clause about somebody's work, and how it stands. The first that fits counts. */
export const RULES: readonly (readonly [WorkStatus, RegExp])[] = [
  ["current", re(`(?:isn't|is not|not|isnt|won't be) (?:actually |really )?(?:leaving|quitting) ${ORG}`)],
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
  [
    "former",
    re(
      `(?:was|used to be|had been|used to work as|worked as) (?:an? )${ROLE}(?: (?:at|for|with) ${ORG}|(?![\\p{L}-]))`,
    ),
  ],
  [
    "starting",
    re(
      `(?:got|landed|accepted|taken|took|offered|won)(?: an?| the| his| her| that)? (?:new |dream )?${ROLE} (?:job|role|position|post|gig)(?: (?:at|with|@|from|for) ${ORG})?`,
    ),
  ],
  ["starting", re(`(?:got|landed|accepted|took) (?:the|that|an?) ${ORG_BARE} (?:job|gig|role)(?![\\p{L}])`)],
  [
    "starting",
    re(
      `(?:starts|starting|begins|got) (?:an? |her |his )?(?<role>apprenticeship|internship|placement|traineeship) (?:at|with) ${ORG}`,
    ),
  ],
  [
    "current",
    re(
      `(?:doing|on|finishing|started) (?:an? |her |his )?(?<role>apprenticeship|internship|placement|traineeship) (?:at|with) ${ORG}`,
    ),
  ],
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
      `(?:works?|working|employed|arbeitet|travaille|trabaja|lavora|werkt|pracuje|jobbar|teaches|consults|consulting|teaching|driving|cooking|temping|contracting|lecturing|interns|interning|freelances|drives|writes|flies|translates|reports|codes|cooks|still|is back|based)(?: now| still| part-time| full-time| remotely| nights| hard| jetzt| maintenant| ahora| adesso| nu)*(?: (?:as|als|comme|como|come) (?:a |an |the )?${ROLE})? (?:at|for|with|@|bei|für|chez|pour|en|para|(?<=(?:arbeitet|travaille|trabaja|lavora)(?: \\p{L}+)? )a|alla|da|per|bij|voor|w|dla|på) ${ORG}`,
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
      `(?:(?:she|he) )?(?:runs|owns|manages|opened|has opened|founded|set up) (?:a|an|the|her|his|their|own) (?<role>(?:[\\p{L}\\d&-]+ ){0,3}?[\\p{L}-]*(?:${BUSINESS}))(?![\\p{L}-])`,
    ),
  ],
  ["current", pattern(`^[ ,(]*(?:an?|the|now|head) ${ROLE}(?:(?: (?:at|for|with|@) ${ORG})| now|(?![\\p{L}-]))`)],
  ["current", pattern(`^[ ,(]*${ROLE} (?:at|for|with|@) ${ORG}`)],
  ["current", re(`(?<role>teach(?:es|ing) [\\p{L}]+(?: and [\\p{L}]+)?)(?: at ${ORG})?(?= |[,.;!]|$)`)],
  ["current", re(`(?:been|is|are|'s|^s|back|still)(?: now| still| back| currently| over)* (?:at|with|@) ${ORG}`)],
  ["current", re(`(?<role>freelancing|self-employed|freelance|freiberuflich)(?![\\p{L}])`)],
];
/** After a name: "Anita at Nvidia", "Fatou from Wave", "Wei (infra at Grab)", "Tom, a plumber", "new job @ Figma". */
export const BESIDE: readonly (readonly [WorkStatus, RegExp])[] = [
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
