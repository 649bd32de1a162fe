import { Temporal } from "temporal-polyfill";
import type { Clause } from "./clauses";
import type { Encounter } from "./encounter";
import { EVENT } from "./encounter-patterns";
import type { Extraction } from "./extraction";
import type { FollowUp } from "./follow-ups";
import { isPast } from "./finite-verb";
import { ROLES } from "./data/roles";
import { verbTag } from "./lexicon";
import { fold } from "./plain-text";
import { pattern, words, type Scene } from "./scene";
import type { DayExpression } from "./day-rules";

/** The day of the meeting: told where the meeting is told, or what the note opens with. */
export function findDate(
  scene: Scene,
  clauses: readonly Clause[],
  encounter: Encounter,
  followUps: readonly FollowUp[],
  today: Temporal.PlainDate,
): Extraction["date"] {
  if (encounter.met.size === 0) return null;
  const told = new Set(encounter.clauses);
  const opening = clauses.filter((clause) => clause.sentence === 0);
  const sentences = new Set(encounter.clauses.map((clause) => clause.sentence));
  const candidates = scene.days.filter((day) => {
    const clause = clauses.find((c) => day.start >= c.start && day.start < c.end);
    if (!clause || clause.quoted || isElsewhere(scene, day)) return false;
    if (followUps.some((plan) => day.start >= plan.promise && day.end <= plan.end)) return false;
    if (!day.fixed && scene.text.slice(clause.start, day.start).search(AHEAD) >= 0) return false;
    if (isReported(scene, clause, day)) return false;
    if (told.has(clause)) return true;
    if (clause.subject === "person")
      return (
        opening.includes(clause) &&
        EVENT.test(scene.text.slice(clause.start, clause.end)) &&
        /'s? /.test(scene.text.slice(clause.head, clause.predicate + 1))
      );
    return opening.includes(clause) || (sentences.has(clause.sentence) && clause.subject !== "other");
  });
  const fixed = candidates.find((day) => day.fixed && day.past && Temporal.PlainDate.compare(day.past, today) <= 0);
  const day = fixed ?? candidates.find((d) => !d.fixed && d.past !== null && !isPlanned(scene, d));
  return day?.past ? { on: day.past.toString(), quote: words(scene, day.start, day.end) } : null;
}

/** "since Friday", "born on 3 May", "his op on the 5th": a day, but not of the meeting. */
function isElsewhere(scene: Scene, day: DayExpression): boolean {
  const before = scene.text.slice(Math.max(0, day.start - 24), day.start);
  return (
    /(?:since|until|till|til|by|before|from|for|about|born|bday|birthday|b-day|due|starts?|starting|turns?|moved to|dated|next|goes|leaves) (?:on |is |was |the )?$/.test(
      before,
    ) || /^(?:'s|s) /.test(scene.text.slice(day.end, day.end + 3))
  );
}

/** "She'll call me on Friday", "said I should ring on Friday", "asked me to come on Friday". */
const AHEAD = pattern(
  `(?<![\\p{L}])(?:(?:i|we|s?he|they|you|it)(?:'ll|'d)|will|would|should|must|going to|promised(?! (?:on )?$)|wants? to|needs? to|hopes? to|plans? to|(?:asked|invited|told|reminded|emailed|texted|messaged) (?:me|us|him|her|them|PERSON) to)(?![\\p{L}])`,
);
const SAYING =
  /^(?:told|tells|say|said|says|heard|mentioned|announced|confirmed|thinks|reckons|texted|emailed|messaged|wrote)$/;
/** After it, what they said is or does: "he's off", "we're coming". */
const HAPPENING = pattern(`(?<![\\p{L}])(?:is|are|(?:i|we|s?he|they|it)'(?:s|m|re))(?![\\p{L}])`);

/** "Jo told me her mum died on the 2nd": a verb between the telling and the day has the day. */
function isReported(scene: Scene, clause: Clause, day: DayExpression): boolean {
  const before = scene.doc.tokens.filter(({ start, end }) => start >= clause.start && end <= day.start);
  const said = before.findLastIndex(({ lower }) => SAYING.test(lower));
  const from = before[said]?.end;
  if (from === undefined) return false;
  return before.slice(said + 1).some(isPast) || scene.text.slice(from, day.start).search(HAPPENING) >= 0;
}

function isPlanned(scene: Scene, day: DayExpression): boolean {
  const line = scene.text.slice(Math.max(0, scene.text.lastIndexOf("\n", day.start)), day.start);
  return /(?<!\p{L})(?:will|going to|is on|are on|see you|seeing|meeting|lunch on|dinner on|booked for|planned for|party on|party is|wedding is|let's|tbc)(?!\p{L})[^.!?]{0,40}$/u.test(
    line,
  );
}

const STOP =
  '(?= (?:with|w|w/|and (?:he|she|they|we|i|it|then|had|got|was|saw|met|talked)|to|for|when|where|who|which|while|this|last|after|before|then|but|so|about|re|till|until|because|as|during|since|just|again|where|were|was|had|buying|having|doing|talking|-|–|over|from|on|near|via|by|that|he|she|they|we|i|it|his|her|their|mit|avec|con|met|z|und|et|y)(?![\\p{L}])| ?[,.;:!?()\\n"–\\ue002]|\\s*$)';
const PLACE = new RegExp(
  `(?<!\\p{L})(?<prep>at|@|outside|inside|in|on|round|around|along|near|down at|up at|over at|out at|bei|beim|im|in der|chez|au|à la|à|en el|en la|en|al|nel|nella|alla|in het|in de|op|w|na|no|na)(?<the> the| a| an| our usual)? (?<name>[^,.;:!?()\\n"–\\ue002]{2,48}?)${STOP}`,
  "gu",
);
const ASIDE =
  /^(?:\d|home$|last|least|all|once|first|noon|midnight|night|dawn$|dusk$|sunset|sunrise|lunchtime|teatime|breakfast|dinner|lunch$|the moment|this|that|time|total|the end|person|silence|bits|tears|charge|the phone|phone|fact|case|love|general|short|town$|touch|bed|hospital with|her|his|their|me|him|them|my (?!place|house|flat|office|garden|kitchen|parents)|it|one|two|three|four|half|about|\ue002|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|years?|months?|weeks?|ages|a few|a while|the (?:morning|evening|afternoon|summer|winter|autumn|fall|spring|way|whole|meantime|end|rain|sun|dark|dot|latest|weekend|train home)|(?:morning|evening|afternoon|way|whole|meantime|end|rain|dark|dot|weekend|phone|agenda|table|top|side|other|same)(?!\p{L})|monday|tuesday|wednesday|thursday|friday|saturday|sunday|good|bad|great|fine|english|german|french|front of|common|mind|particular|private|pieces|shape|form|fire|holiday|leave|call|board|track|earth|foot|purpose|top of|und|et|y)/u;
const HOUSE =
  /^(?<owner>\ue000\ue001*(?: (?:and|&) \ue000\ue001*)?(?:'s?)(?: (?:place|house|flat|garden|kitchen|apartment|studio|office|shop|allotment|parents'|mum's|mother's|new (?:place|flat|house)))?(?: in [\p{L} ]+)?)$/u;
const TELEGRAM =
  /^[^,\n]{2,40}, \ue000\ue001*(?:(?: (?:and|&|\+) |, )\ue000\ue001*)*, (?:the )?(?<name>[^,.;:!?()\n\ue000\ue002]{2,32})(?:[,.;:!?(\n]|$)/u;
const OWN_PHRASE =
  /^[\s,–]*(?:the |a |an )?(?<name>\p{Lu}[\p{L}'&-]+(?: (?:\p{Lu}[\p{L}'&-]*|and|of|&|du|de|la|del|am|an der|the|pond|park|café|cafe|bar|pub|beach|market|place))*)[\s,.;!–]*$/u;
/** "head of procurement at Škoda": where somebody works. */
const ROLE_BEFORE = new RegExp(`(?<!\\p{L})(?:${ROLES}) $`, "u");
const VENUE =
  /(?<!\p{L})(?:sauna|soup kitchen|choir|gym|book club|dog park|allotment|swimming pool|pool|school gate|farmers market|library|church)(?!\p{L})/u;

/** Where the writer met them, in the note's words; nothing for calls and letters. */
export function findPlace(scene: Scene, clauses: readonly Clause[], encounter: Encounter): Extraction["place"] {
  if (encounter.met.size === 0 || encounter.remote) return null;
  const told = encounter.clauses.filter((clause) => clause.subject !== "person" || clause === encounter.clauses[0]);
  const sentences = new Set(told.map((clause) => clause.sentence));
  const first = told[0]?.sentence ?? 0;
  const nearby = clauses.filter(
    (clause) =>
      (sentences.has(clause.sentence) ||
        (clause.sentence < first && clause.sentence >= first - 1) ||
        (clause.sentence <= 1 &&
          clause.subject === "none" &&
          !clauses.some((c) => c.sentence === clause.sentence && c.start < clause.start && c.subject === "person"))) &&
      !clause.quoted,
  );
  for (const range of [...told, ...nearby]) {
    const found = placeIn(scene, range.start, reach(scene, clauses, range));
    if (found) return found;
  }
  const apart = placeApart(scene, clauses, told);
  if (apart) return apart;
  const opening = scene.doc.sentences[first];
  const text = opening ? scene.text.slice(opening.start, opening.end) : "";
  const telegram = TELEGRAM.exec(text)?.groups?.name;
  if (
    telegram &&
    opening &&
    !verbTag(fold(telegram.split(" ")[0] ?? "")) &&
    !/(?<!\p{L})(?:she|he|they|is|was|has|had|all|both|very|so|too|good|great|lovely|nice|fun)(?!\p{L})/u.test(telegram)
  ) {
    return quoted(scene, opening.start + text.indexOf(telegram), telegram.length);
  }
  const lead = scene.text.slice(0, Math.max(opening?.end ?? 0, scene.doc.sentences[1]?.end ?? 0));
  const venue = VENUE.exec(lead);
  return venue ? quoted(scene, venue.index, venue[0].length) : null;
}

/** A name of its own beside the meeting: "Gallery opening, Shoreditch. Ran into …", "a drink with Oisín, the Long Hall". */
function placeApart(scene: Scene, clauses: readonly Clause[], told: readonly Clause[]): Extraction["place"] {
  if (scene.doc.caseless) return null;
  const sentences = new Set(told.map((clause) => clause.sentence));
  const first = told[0]?.sentence ?? 0;
  const opens =
    first > 0 && !scene.mentions.some((mention) => mention.start < (scene.doc.sentences[first]?.start ?? 0));
  for (const clause of clauses) {
    if (clause.subject === "person" || clause.subject === "writer" || told.includes(clause)) continue;
    const follows = sentences.has(clause.sentence) && told.some((t) => t.end <= clause.start);
    if (!follows && !(opens && clause.sentence < first && clause.start > 0)) continue;
    const own = OWN_PHRASE.exec(scene.doc.plain.slice(clause.start, clause.end));
    const name = own?.groups?.name;
    if (own && name && !/[\ue000\ue002]/.test(scene.text.slice(clause.start, clause.end))) {
      return quoted(scene, clause.start + own[0].indexOf(name), name.length);
    }
  }
  return null;
}

/** A place may stand in the clauses that follow in the sentence, up to the next that is about somebody. */
function reach(scene: Scene, clauses: readonly Clause[], clause: Clause): number {
  if (clause.subject === "person") return clause.end;
  const next = clauses.find(
    (c) =>
      c.start >= clause.end &&
      (c.sentence !== clause.sentence ||
        c.subject === "person" ||
        !/^[ ,]*(?:at|in|on|outside|near|over|by|bei|im|chez|en|w|a) /.test(scene.text.slice(c.start, c.end))),
  );
  return Math.min(next?.start ?? Infinity, scene.doc.sentences[clause.sentence]?.end ?? clause.end);
}

const BEST = /^(?:at|@|outside|inside|bei|beim|chez|over|down|up|out)/;

function placeIn(scene: Scene, start: number, end: number): Extraction["place"] {
  const text = scene.text.slice(start, end);
  const matches = [...text.matchAll(PLACE)].filter((match) => {
    const name = match.groups?.name ?? "";
    const before = text.slice(0, match.index);
    if (/^(?:for|with|the|a|from) ?/.test(name) && !/^the \p{L}/u.test(name)) return false;
    if (
      /^(?:round|around|along)$/.test(match.groups?.prep ?? "") &&
      !/(?:walk|walked|run|ran|cycled|hike|hiked|lap|stroll|wandered|jog|strolled|walking|running|twice|once|way) $/.test(
        before.slice(-12),
      )
    )
      return false;
    if (ROLE_BEFORE.test(before)) return false;
    if (scene.doc.english && /^(?:en|al|na|no|w|op|au|im|in der|beim)$/.test(match.groups?.prep ?? "")) return false;
    if (ASIDE.test(name) || ASIDE.test(`${match.groups?.the?.trim() ?? ""} ${name}`.trim())) return false;
    if (
      /\ue000/.test(name) &&
      !HOUSE.test(name) &&
      !(/^(?:bei|chez)/.test(match.groups?.prep ?? "") && /^\ue000\ue001*$/.test(name))
    )
      return false;
    if (
      /^on$/.test(match.groups?.prep ?? "") &&
      !/(?:quay|pier|beach|train|bus|ferry|terrace|roof|plane|tram|boat|platform|bridge|street|st|road|rd|avenue|stairs|hill|heath|common|river)(?!\p{L})/u.test(
        name,
      )
    )
      return false;
    return !/(?:works?|working|job|interview|interviewing|interviews|starts?|lives?|living|moved?|moving|born|studies|study|studying|teaches|laughed|looked|look|smiled|good|bad|angry|house|flat|got|believe|interested|dropped|turned|filled|throw|aim|last seen|sister|brother) $/.test(
      before.slice(-14),
    );
  });
  const match = matches.find((m) => BEST.test(m.groups?.prep ?? "")) ?? matches[0];
  if (!match) return null;
  const name = match.groups?.name ?? "";
  const withPrep = /^(?:bei|chez)$/.test(match.groups?.prep ?? "") && /^\ue000/.test(name);
  const at = withPrep ? match.index : match.index + match[0].length - name.length;
  const rest = /^, (?=\p{Lu})[\p{L} '-]{2,24}(?=[.,;!?\n]|$)/u.exec(
    scene.doc.plain.slice(start + match.index + match[0].length, start + match.index + match[0].length + 40),
  );
  const inTown =
    rest &&
    !scene.mentionAt.has(start + match.index + match[0].length + 2) &&
    !scene.dayAt.has(start + match.index + match[0].length + 2)
      ? rest[0].length
      : 0;
  return quoted(scene, start + at, match.index + match[0].length - at + inTown);
}

function quoted(scene: Scene, start: number, length: number): Extraction["place"] {
  const quote = words(scene, start, start + length);
  return quote ? { name: quote, quote } : null;
}
