import { MONTHS } from "./data/calendar";
import type { Extraction } from "./extraction";
import { isPlace } from "./lexicon";
import { fold } from "./plain-text";
import type { Statement } from "./said-of";
import { words, type Scene } from "./scene";
import { isSettled } from "./settled";

type Home = Extraction["lives_in"][number];

const END =
  '(?= (?:with|and|but|since|for|now|these days|this|next|last|to|from|after|because|so|while|where|when|who|until|till|alone|again|permanently|together|then|at the|at|on|of|his|her|mit|und|seit|avec|et|depuis|con|y|desde|e|da|met|en|sinds|also|too|already|nowadays|as|by|he|she|they|in|has|is|via|soon|currently|full|for good|any ?more|any longer|either|fell|fallen|was|were|came|these|if|unless|nearly|almost)(?![\\p{L}])| ?[,.;:!?()\\n"–\\ue000\\ue002]|\\s*$)';
export const PLACE_NAME = `(?:the |der |den |la |le |los |las )?(?<place>[\\p{L}\\d][\\p{L}\\p{M}\\d' .-]{1,40}?)${END}`;
const LIVES = new RegExp(
  `(?<!\\p{L})(?:(?:now |still |currently |just |both |all )?(?:lives?|living|lived|settled|settling|based|is now|(?:bought|has|got|rented|renting|found) an? (?:new )?(?:flat|house|place|apartment|home|cottage)|wohnt|lebt|habite|vit|vive|vivono|woont|mieszka|mora|bor|bydlí|abita|freelancing from home|works? from home|working from home|(?:lives?|living|wohnt) (?:alone|mit|with [^,.]{1,30}?)(?: up there)?)(?: now| alone| again| currently| over| out| down| up| back| together| jetzt| in der nähe von| happily)*) (?:in|on|near|outside|à|en|a|w|em|i|v|na) ${PLACE_NAME}`,
  "gu",
);
const MOVES = new RegExp(
  `(?<!\\p{L})(?:moves?|moved|moving|relocat(?:es?|ed|ing)|emigrat(?:es?|ed|ing)|going back|gone back|moved back|zieht|umgezogen|ist nach|gezogen|déménage|a déménagé|s'installe|se muda|se mudó|se ha mudado|si trasferisce|si è trasferit[oa]|verhuist|is verhuisd|przeprowadza się|przeprowadził[a]? się|mudou-se|flyttar|flyttade)(?: back| home| over| out| up| down| away| permanently| again| house| to live| for good| (?:the )?\\ue002\\ue003*| (?:en|im|in|em|w|i) (?:${MONTHS.join("|")}))*(?: from [\\p{L} ]{2,24}?)? (?:to|into|in|nach|à|a|naar|do|para|till|al|en) (?:(?:an? |the |her |his |their |your )?(?:[\\p{L}-]+ ){0,2}?(?:flat|house|place|apartment|cottage|studio|houseshare|bungalow|farmhouse|farm) (?:in|near|outside|on) )?${PLACE_NAME}`,
  "gu",
);
/** Not moved, or not surely. */
const DOUBT =
  /(?<!\p{L})(?:might|may|maybe|could|would|wants? to|want|wanted to|hopes?|hoping|thinking|thinks|considering|considered|consider|dreams?|wishes|perhaps|possibly|if|whether|unless|isn't|not|no longer|never|didn't|doesn't|won't|decided against|called off|fell through|toying|tempted|talk of|talking about|used to|lived|anymore|any more|isnt|wont|probably|looking to|nicht|kein|pas|peut-être|vielleicht|quizás|no se|forse|non|niet|misschien|nie|może|before)(?!\p{L})/u;
const AFTER_DOUBT =
  /(?<!\p{L})(?:after all not|not any ?more|no longer|fell through|for (?:a|two|three|\d+|the) (?:weeks?|fortnight|months?|days?|summer|weekend|while|holidays?|year|semester|term)|until|till|before that|originally|as a (?:child|kid|student)|was off|is off|cancelled)/u;
const LEFT_OFF =
  /(?<!\p{L})(?:isn't|is not|not|won't be|aren't|no longer|isnt)(?: \p{L}+)? (?:moving|going|leaving|relocating)/u;
const NO_PLACE =
  /^(?:the |a |an |his |her |their |my |our |with |\p{Lu})?(?:same|area|middle|house|flat|new (?!zealand|york|orleans|delhi|jersey|mexico|hampshire|haven|forest)|old|bigger|smaller|place|country|city|town|village|together|them|him|me|us|it|own|sin|peace|fear|hope|next|first|second|third|fourth|top|ground|[\p{L}]+ (?:house|flat|role|job|team|position|room)|management|marketing|sales|finance|consulting|different|dorm|halls|hospital|care home|parents?|mum|mother|dad)(?!\p{L})/u;
/** "Mikko (moved to Tampere)", "Ana, now in Lisbon": in note form the town alone says it. */
const NOW_IN = new RegExp(
  `^[,( ]*(?:(?:is|are|'s|'re) )?(?:now|back|still|for now still|these days|currently|jetzt|maintenant|ahora|adesso|nu|teraz)(?: back| still| living)? in (?:the )?(?<place>[\\p{L}][\\p{L}\\p{M}' .-]{2,30}?)${END}`,
  "gu",
);

/** "Tom's in Glasgow now". */
const IN_NOW =
  /^[,( ]*(?:(?:is|are|'s|'re) )?(?:over |up |down |out )?in (?<place>\p{L}[\p{L}\p{M}' -]{2,30}?)(?= (?:now|these days|nowadays)(?!\p{L}))/gu;

/** Where people live or are settled to move: not trips, not what is only thought of or called off. */
export function findHomes(scene: Scene, statements: readonly Statement[]): Home[] {
  const homes = new Map<string, Home>();
  for (const { clause, people, text, at } of statements) {
    if (people.length === 0 || clause.quoted || clause.ofRelative || !/\p{L}{2}/u.test(text)) continue;
    for (const [expression, kind] of [
      [LIVES, "lives"],
      [MOVES, "moves"],
      [NOW_IN, "now"],
      [IN_NOW, "now"],
    ] as const) {
      for (const match of text.matchAll(expression)) {
        if (at + match.index >= clause.ofTheirs) continue;
        const place = match.groups?.place ?? "";
        const offset = match.index + match[0].lastIndexOf(place);
        const start = at + offset;
        if (NO_PLACE.test(place) || place.length < 2 || !isNamedPlace(scene, start, place, kind)) continue;
        const before = text.slice(0, match.index + (kind === "now" ? 0 : match[0].indexOf(" ")));
        const after = scene.text.slice(start + place.length, start + place.length + 45);
        if (DOUBT.test(before) || AFTER_DOUBT.test(after) || LEFT_OFF.test(text) || /\?/.test(after.slice(0, 3)))
          continue;
        // "Near Joost in Utrecht": a neighbour, not a town.
        if (
          / near (?:the )?$/.test(scene.text.slice(0, start).slice(-12)) &&
          /^ in /.test(after) &&
          !isPlace(fold(place))
        )
          continue;
        if (!isSettled(scene, clause, at + match.index, start + place.length)) continue;
        const kept = { place: words(scene, start, start + place.length), quote: words(scene, clause.head, clause.end) };
        for (const person of people)
          if (!homes.has(person.ref) || kind !== "moves") homes.set(person.ref, { person: person.ref, ...kept });
      }
    }
  }
  return [...homes.values()];
}

/** A capital in the note, or a place the lists know. */
export function isNamedPlace(scene: Scene, start: number, place: string, kind: string): boolean {
  const first = scene.doc.plain[start] ?? "";
  const known = isPlace(fold(place)) || isPlace(fold(place).replace(/ /g, "-"));
  if (kind === "now") return known;
  return (
    known || (/\p{Lu}/u.test(first) && !scene.doc.caseless) || (scene.doc.caseless && /^[\p{L} ]{3,20}$/u.test(place))
  );
}
