import { TITLES } from "~/family/short-name";
import { ORGANISATION_WORDS, PETS, WORKS } from "./data/people-words";
import { ROLES } from "./data/roles";
import { KIN_WORDS } from "./data/kinship";
import type { Document } from "./document";
import { isFinite } from "./finite-verb";
import {
  isGivenName,
  isNameAndWord,
  isOrdinary,
  isOrganisation,
  isPlace,
  isPublicFigure,
  isSurname,
  verbTag,
} from "./lexicon";
import type { NameSpan } from "./name-spans";
import type { Token } from "./tokens";

const ROLE_WORDS = new RegExp(`^(?:${ROLES})$`, "u");
const isRole = (word: string): boolean => ROLE_WORDS.test(word);
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A name after them is somebody one deals with. */
const TOWARDS_PEOPLE = set(`
with w w/ met meet meeting saw see seeing called call calling ring rang ringing phone phoned text texted texting emailed messaged message ping pinged tell told telling ask asked asking thank thanks invite invited
visit visited visiting introduce introduced hugged hug owe owes picking collecting fetching collect fetch lend lent remind reminded named between miss missed congratulate congratulated wish dear beside married marry marrying dating nudge wished helped help facetime facetimed
skyped zoomed email whatsapped whatsapp gave give intro lieber liebe cc from: buy
mit bei trifft traf getroffen avec chez rencontré croisé vu con vi incontrato visto met sprak zag gezien z ze spotkałem spotkałam namens cher chère queridos querida querido caro cara mam bij
`);
/** A name after them is rather a place, a firm, a thing. */
const TOWARDS_PLACES = set(
  `at in near outside inside on via into across around @ im am à en nel nella nach aus w na te`,
);
const ARTICLES = set(
  `the a an this these der die das den dem ein eine einen einem le la les un une el los las il lo gli het een`,
);
const SPEAKING_OF = set(
  `about for of from to re than like without like für für de d' di van von dla pour para per over um`,
);
const TALK_TO = set(
  `talk talked talking spoke speak spoken wrote write written said say send sent give gave given introduce introduced married engaged hi hello listening reply replied chatted next call ran bumped run`,
);
/** Nouns which make the name before them a firm's, a show's, a place's. */
const IN_BUSINESS = set(
  `interview interviews interviewing round contract deal offer job role works working work employed stage`,
);
const OF_FIRMS = set(
  `job role team office shop store place album book novel film movie audiobook podcast concert gig show song interview account app store stand branch headquarters hq campus restaurant pub bar cafe café street road station airport hotel conference building stock shares accent food passport flag trip flight`,
);
const NOT_AFTER_NAMES = set(`my the a an your it this that these those our we you i in of for to up down out`);
const LIST_MARKS = set(`( : – , + & / . ! …`);

/**
 * How strongly words are a person's name: what the lists know of them, then what stands before and after. The figures
 * are of one scale with ENOUGH in names.ts: a sure given name or a title passes alone, a word of no list needs its
 * surroundings, an ordinary word nearly all of them.
 */
export function evidence(doc: Document, span: NameSpan, hints: { known: boolean; beforeIsPerson: boolean }): number {
  const tokens = doc.tokens.slice(span.first, span.last).filter((token) => token.kind === "word");
  const first = tokens[0];
  if (!first) return -9;
  const titled = TITLES.has(first.lower) && tokens.length > 1;
  if (TITLES.has(first.lower) && tokens.length === 1 && !isGivenName(first.key)) return -9;
  if (!hints.known && isPublicFigure(span.text) && (tokens.length > 1 || !isGivenName(first.key))) return -9;
  const lower = doc.caseless || !first.capital;
  const own = titled ? 4 : nature(doc, tokens, lower);
  const left = before(doc, span, own, hints.beforeIsPerson);
  const right = after(doc, span, tokens);
  if (left <= -5 || right <= -5) return -9;
  if (lower && !doc.caseless && own >= 3 && left < 2 && !hints.known) return 1;
  return own + left + right + (hints.known ? 2.5 : 0);
}

/** Names that at the start of a sentence are as likely the word. */
const AT_START = set(
  `will may mark hope grace bill rob sue art guy rich rose june april august summer autumn winter joy faith chip page drew skip pierce candy dawn honey sandy sunny angel buddy art bond cash chase dash echo king lady prince duke judge mason baker cooper hunter fisher walker bishop rusty stone rock star storm sky river lake brook reed ivy violet lily daisy poppy hazel olive ginger pearl ruby amber jade crystal opal iris heather holly harmony charity patience mercy honor peace true love silver gold rich van mercy merry`,
);
const MONTH_NAMES = /^(?:april|may|june|august|jan|mai)$/;

function nature(doc: Document, tokens: Token[], lower: boolean): number {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  const phrase = tokens.map((token) => token.key).join("-");
  if (isOrganisation(tokens.map((token) => token.key).join(" ")) && !isGivenName(first.key)) return -2.5;
  if (
    MONTH_NAMES.test(first.lower) &&
    tokens.length === 1 &&
    /^(?:in|on|by|of|until|till|since|early|mid|late|next|last|this|from|to|and|before|after|during)$/.test(
      doc.tokens[doc.tokens.indexOf(first) - 1]?.lower ?? "",
    )
  )
    return -3;
  if (isPlace(phrase) || (tokens.length === 1 && isPlace(first.key))) return isGivenName(first.key) ? 1 : -2.5;
  if (
    tokens.length > 1 &&
    ORGANISATION_WORDS.has(last.lower) &&
    !(isGivenName(first.key) && (isSurname(last.key) || tokens.length === 2))
  )
    return -4;
  if (
    tokens.length > 1 &&
    /^(?:san|santa|los|las|fort|port|mount|st|saint|new|north|south|east|west|upper|lower|great)$/.test(first.key)
  )
    return -3;
  const sure = tokens.some((token) => isGivenName(token.key) && !isNameAndWord(token.key));
  if (sure && isGivenName(first.key)) return tokens.length > 1 ? 3.5 : 3;
  if (tokens.length > 1 && isGivenName(first.key)) return lower ? 1.5 : 2.5;
  if (sure) return isOrdinary(first.key) ? 1 : 3;
  if (isGivenName(first.key)) return lower ? 0.25 : first.initial ? (AT_START.has(first.lower) ? 0.25 : 1.25) : 1.5;
  if (tokens.some((token) => isOrdinary(token.key) && !isSurname(token.key)))
    return isOrdinary(first.key) ? -3 : tokens.length > 1 ? 0.5 : -3;
  if (isSurname(first.key) && tokens.length === 1) return lower ? 0 : 1;
  if (doc.german || lower) return tokens.length > 1 && !lower ? 1 : -0.5;
  if (/[\d_]/.test(first.text)) return -3;
  return (
    (first.initial ? 0 : 1) + (tokens.length === 1 ? 0 : isSurname(last.key) && !OF_FIRMS.has(last.lower) ? 2 : 0.5)
  );
}

/** What the words before say: "coffee with …" for a person, "at …" and "the …" against one. */
function before(doc: Document, span: NameSpan, own: number, beforeIsPerson: boolean): number {
  const sure = own >= 3;
  const token = previous(doc, span.first);
  if (!token) return 0;
  const word = token.lower;
  const earlier = previous(doc, span.first - 1);
  if (
    PETS.has(word) ||
    (/^(?:is|called|named)$/.test(word) && PETS.has(earlier?.lower ?? "")) ||
    (/^(?:called|named)$/.test(word) && PETS.has(earlier?.lower ?? ""))
  )
    return -9;
  if (WORKS.has(word) && word !== "interview" && word !== "talk" && word !== "lecture") return -2;
  if (
    word === "by" &&
    earlier &&
    (WORKS.has(earlier.lower) || /^(?:something|one|anything|those|works|it)$/.test(earlier.lower))
  )
    return -9;
  if (/^(?:st|saint|mount|lake|san|santa)$/.test(word)) return -9;
  if (/^(?:called|named|namens)$/.test(word) || (word === "called" && !sure)) return 3;
  if (beforeIsPerson && /^(?:and|&|\+|n|und|et|y|e|i|en|och|og|,|a)$/.test(word)) return 2;
  if (KIN_WORDS.has(word)) return 2.5;
  if (word === "," && earlier && KIN_WORDS.has(earlier.lower)) return 1.5;
  if (
    word === "," &&
    earlier &&
    isRole(earlier.lower) &&
    /^(?:the|our|my|new)$/.test(previous(doc, span.first - 2)?.lower ?? "")
  )
    return 1.5;
  if (
    !sure &&
    word === "with" &&
    span.last - span.first > 1 &&
    /^(?:'s|is|was|been|works|working)$/.test(earlier?.lower ?? "")
  )
    return -3;
  if (/^(?:listening|reading|watching|finished|rereading|watched|read)$/.test(word)) return sure ? -2 : -3;
  if (!sure && /^(?:with|for|at|w)$/.test(word) && earlier && (IN_BUSINESS.has(earlier.lower) || isRole(earlier.lower)))
    return -3;
  if (word === "w" && /[ąęłśżźćń]/.test(doc.plain)) return -3;
  if (TOWARDS_PEOPLE.has(word) || (word === "/" && earlier?.lower === "w")) return 2;
  if (/^(?:back|again|up)$/.test(word) && earlier && TOWARDS_PEOPLE.has(earlier.lower)) return 2;
  if (word === "into" && earlier && /^(?:ran|run|bumped|bump|running)$/.test(earlier.lower)) return 2.5;
  if (word === "to" && earlier && TALK_TO.has(earlier.lower)) return 2;
  if (
    /^(?:letter|postcard|email|text|message|call|card|voicemail|gift|news|note)$/.test(earlier?.lower ?? "") &&
    /^(?:from|to|for)$/.test(word)
  )
    return 2;
  if (
    word === "on" &&
    /^(?:cancel|cancelled|canceled|bail|bailed|check|checked|checking|call|called|in)$/.test(earlier?.lower ?? "")
  )
    return 2;
  if (TOWARDS_PLACES.has(word))
    return doc.plain.slice(span.end, span.end + 2) === "'s" ? (sure ? 0 : -2) : sure ? -2 : -3;
  if (
    /^(?:another|certain)$/.test(word) ||
    (/^an?$/.test(word) && /^(?:also|certainly|only)$/.test(earlier?.lower ?? ""))
  )
    return isGivenName(doc.tokens[span.first]?.key ?? "") ? 2 : -2.5;
  if (ARTICLES.has(word)) return word === "the" && span.last - span.first > 1 && own < 4 ? -3.5 : sure ? -0.5 : -2.5;
  if (SPEAKING_OF.has(word))
    return sure
      ? 0
      : own >= 1.5 && isGivenName(doc.tokens[span.first]?.key ?? "")
        ? 0.5
        : word === "from" || word === "to" || word === "of" || word === "for"
          ? -1
          : 0.5;
  if (/^(?:poor|old|little|young|dear|lovely|sweet)$/.test(word)) return sure ? 1 : 0.5;
  if (word === '"') return -0.5;
  return 0;
}

/** What the words after say: somebody who does something, has something, is said how old. */
function after(doc: Document, span: NameSpan, tokens: Token[]): number {
  const next = doc.tokens[span.last];
  const first = tokens[0];
  const word = tokens.length === 1 && isNameAndWord(first.key);
  if (!next || next.sentence !== first.sentence) return 0;
  if (word && first.initial && NOT_AFTER_NAMES.has(next.lower)) return -5;
  if (word && /^(?:will|may|can)$/.test(first.lower) && verbTag(next.key) === "Infinitive" && next.lower !== "will")
    return first.initial || doc.caseless ? -6 : 0;
  if (next.lower === "'s") {
    const thing = doc.tokens[span.last + 1];
    return KIN_WORDS.has(thing?.lower ?? "") ? 2 : thing?.kind === "word" ? 1 : 0.5;
  }
  if (
    /^(?:live|performing|perform|onstage)$/.test(next.lower) ||
    (next.lower === "in" && doc.tokens[span.last + 1]?.lower === "concert")
  )
    return -9;
  if (OF_FIRMS.has(next.lower) && !TITLES.has(first.lower)) return -2;
  if (next.kind === "word" && (next.lower === "who" || isFinite(next))) return strengthOfVerb(doc, first, next);
  if (/^(?:and|&|\+|n|und|et|y|en|i)$/.test(next.lower)) {
    const other = doc.tokens[span.last + 1];
    if (other && isGivenName(other.key)) return isNameAndWord(other.key) ? 1 : 2;
    if (other?.capital && !first.initial && !isOrdinary(other.key) && !isPlace(other.key) && !isOrganisation(other.key))
      return 1;
  }
  if (/^(?:back|again|about|today|yesterday|from|re|over|at|for|next|on|wants|@)$/.test(next.lower))
    return first.initial && next.lower !== "at" ? 1.5 : 0.5;
  if (LIST_MARKS.has(next.text))
    return first.initial && next.text !== "." && next.text !== "!" ? 1.5 : next.text === "," ? 0.5 : 0;
  if (next.kind === "number") return 0.5;
  return 0;
}

const SEASONAL = set(
  `summer autumn winter april may june august joy dawn peace love sky star storm river lake rich honey summer`,
);
const SPEECH = set(`called rang texted says said told came emailed asked thinks wants phoned messaged reckons`);

/** "Summer is coming" and "rose is" say less than "Grace is" and "rose called". */
function strengthOfVerb(doc: Document, first: Token, verb: Token): number {
  if (doc.caseless && isOrdinary(first.key))
    return first.initial && SPEECH.has(verb.lower) && isGivenName(first.key) ? 2 : 0.5;
  return SEASONAL.has(first.lower) && first.initial && !SPEECH.has(verb.lower) ? 1 : 2;
}

function previous(doc: Document, i: number): Token | null {
  const [token, here] = [doc.tokens[i - 1], doc.tokens[i]];
  return token && here && token.sentence === here.sentence ? token : null;
}
