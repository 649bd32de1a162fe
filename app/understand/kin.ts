import { KIN_WORDS } from "./data/kinship";
import { SELF } from "./extraction";
import { CHAIN, relationThrough } from "./kin-chains";
import { pattern, words, type Scene } from "./scene";
import { isDenied, isDoubtful } from "./settled";
import type { Tie } from "./ties";

export const KIN = [...KIN_WORDS.keys()].sort((a, b) => b.length - a.length).join("|");
const ADJECTIVE =
  "own|little|big|older|elder|younger|eldest|youngest|oldest|baby|new|late|twin|only|first|second|third|two|three|four|five|six|\\d{1,2}|other|dear|poor|lovely|elderly|teenage|grown-up|middle|former|future|newborn|small|tall|old|young|wonderful|beloved|estranged|adopted|foster|dying|sick|ill|[\\p{L}\\d]+-year-old|kleine|kleiner|große|großer|ältere|älterer|jüngere|jüngerer|neue|neuer|petite|petit|grande|grand|nouvelle|nouveau|oude|jongste|oudste|starsza|starszy|młodsza|młodszy";
const POSSESSIVE =
  "her|his|their|my|our|seine[mnrs]?|sein|ihre[mnrs]?|ihr|meine[mnrs]?|mein|unsere|unser|sa|son|ses|leur|leurs|ma|mon|mes|notre|su|sus|mi|mis|sua|suo|suoi|sue|(?:la |il )?mi[ao]|zijn|haar|mijn|hun|jego|jej|moja|mój|moją|seu|minha|meu|hennes|hans|min";
const WRITERS = /^(?:my|our|mein|unser|ma|mon|mes|notre|mi|mis|(?:la |il )?mi[ao]|mijn|moja|mój|moją|minha|meu|min)/u;
const WORD_END = "(?![\\p{L}\\p{M}-])";

/** "Her daughter", "Tom's mum", "my elder sister". */
const PHRASE = pattern(
  `(?<![\\p{L}\\p{M}-])(?<anchor>(?<person>PERSON)(?:'s|'|s)|(?<pronoun>${POSSESSIVE})) (?:(?:${ADJECTIVE}),? ){0,3}(?<kin>${KIN})(?:(?=s \\p{L})|${WORD_END})(?! (?:tongue|figure|board|company|ship|day|friend|friends|s club)\\b)`,
);
/** "sister of Tom", "die Schwester von Jörg", "la hermana de Juan", "a cousin of his". */
const OF_PHRASE = pattern(
  `(?<![\\p{L}\\p{M}-])(?<kin>${KIN}) (?:of|von|de|di|du|van|do|da) (?:(?<person>PERSON)|(?<pronoun>his|hers|theirs|mine|ours)${WORD_END})`,
);
/** "Tom and wife Ann", "Piotr + son Jan", "Aisha: husband Omar". */
const BARE_PHRASE = pattern(
  `(?<person>PERSON)(?: \\([^()]{0,30}\\))?(?:,| and| &| \\+| with| w| w/| plus|:| –) (?:the |his |her )?(?:(?:${ADJECTIVE}) ){0,2}(?<kin>${KIN}) (?=PERSON)`,
);
/** "Wife Shade is expecting.", said of the last one spoken of. */
const LEADING_PHRASE = pattern(`(?<=^|[.!?\\n] |\\n)(?<kin>${KIN}) (?=PERSON)`);
const OWN =
  /(?<![\p{L}'-])(?<!(?:[Mm]y|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur|'s|[Tt]he|a|little) )(?:Mum|Mom|Mam|Mummy|Mommy|Dad|Daddy|Gran|Granny|Grandma|Grandpa|Grandad|Granddad|Nana|Nan|Mama|Papa|Oma|Opa|Mutti|Vati|Maman|Mamie|Nonna|Nonno|Abuela|Abuelo)(?![\p{L}-]| \p{Lu})/gu;
const NAMED = new RegExp(
  pattern(
    `(?:,? an? [\\p{L} ]{2,30} (?:called|named) |,? (?:is |was )?(?:called|named|namens|genannt|qui s'appelle|que se llama|che si chiama) (?:little )?|'s name is |[^.\\n\\ue000]{0,20}\\. (?:she|he)(?:'s| is) (?:called|named) |[^.\\n\\ue000]{0,20}\\. (?:her|his) name(?:'s| is) |,? (?:and )?(?:her|his|their) name(?:'s| is) | is |,? – |, | \\((?:the )?| )?(?<list>PERSON(?:(?:(?: \\(\\d{1,2}\\)|, \\d{1,2},?)?(?:, and |, | and | & | \\+ | und | et | y | e | en | i ))PERSON){0,5})`,
  ).source,
  "yud",
);
const CHAINED = new RegExp(pattern(`'s (?:(?:${ADJECTIVE}) ){0,2}(?<kin>${KIN})${WORD_END}`).source, "yud");
const BEFORE = /(\ue000\ue001*)(?:(?:,| is| was|,? who is| –) | \()$/u;
const ANY_PERSON = /\ue000\ue001*/gu;

/** The ties that kinship words tell, named or not, in the order of the note. */
export function findKinPhrases(scene: Scene): Tie[] {
  return [
    ...possessive(scene),
    ...ofPhrases(scene),
    ...barePhrases(scene),
    ...leadingPhrases(scene),
    ...ownPhrases(scene),
  ];
}

function* possessive(scene: Scene): Generator<Tie> {
  for (const match of scene.text.matchAll(PHRASE)) {
    const kin = KIN_WORDS.get(match.groups?.kin ?? "");
    const anchors = anchorsOf(scene, match);
    if (!kin || anchors.length === 0 || isUnborn(scene, match) || isDenied(scene, match.index)) continue;
    const end = match.index + match[0].length;
    const word = match.groups?.kin ?? "";
    const chained = matchAt(CHAINED, scene.text, end);
    const last = KIN_WORDS.get(chained?.groups?.kin ?? "");
    const relation = relationThrough(scene, match, kin.relation);
    if (!relation) continue;
    const beyond = last && CHAIN.get(`${kin.relation} ${last.relation}`);
    const relatives = chained
      ? []
      : (relativesAfter(scene, end, kin.plural, anchors) ?? relativeBefore(scene, match.index, end, anchors));
    const to =
      relatives.length > 0 && (relatives[0]?.start ?? 0) >= end ? (relatives[relatives.length - 1]?.end ?? end) : end;
    for (const anchor of anchors) {
      if (chained && beyond) {
        const over = end + chained[0].length;
        const named = relativesAfter(scene, over, last.plural, anchors) ?? [];
        for (const relative of named.length > 0 ? named : [null]) {
          yield {
            person: anchor,
            relation: beyond,
            relative: relative?.ref ?? null,
            word: `${word}'s ${chained.groups?.kin ?? ""}`,
            quote: words(scene, match.index, relative?.end ?? over),
          };
        }
        continue;
      }
      if (relatives.length === 0)
        yield { person: anchor, relation, relative: null, word, quote: words(scene, match.index, end) };
      for (const relative of relatives) {
        yield {
          person: anchor,
          relation,
          relative: relative.ref,
          word,
          quote: words(scene, Math.min(match.index, relative.start), to),
        };
      }
    }
  }
}

function* ofPhrases(scene: Scene): Generator<Tie> {
  for (const match of scene.text.matchAll(OF_PHRASE)) {
    const kin = KIN_WORDS.get(match.groups?.kin ?? "");
    const [anchor] = anchorsOf(scene, match);
    if (!kin || !anchor || isDenied(scene, match.index)) continue;
    const before = /(\ue000\ue001*)(?:(?:,| is| was| –) | \()(?:the |a |an |die |der |la |le |el |il |de )?$/u.exec(
      scene.text.slice(Math.max(0, match.index - 90), match.index),
    );
    const relative = before && scene.mentionAt.get(Math.max(0, match.index - 90) + before.index)?.person;
    const article =
      /(?<!\p{L})(?:an?|one|the) (?:\p{L}+ )?$/u.exec(scene.text.slice(0, match.index).slice(-24))?.[0] ?? "";
    const start = before ? Math.max(0, match.index - 90) + before.index : match.index - article.length;
    if (relative?.ref === anchor) continue;
    yield {
      person: anchor,
      relation: kin.relation,
      relative: relative?.ref ?? null,
      word: match.groups?.kin ?? null,
      quote: words(
        scene,
        start,
        match.index +
          match[0].length +
          (/^'s?(?!\p{L})/u.exec(scene.text.slice(match.index + match[0].length))?.[0].length ?? 0),
      ),
    };
  }
}

function* barePhrases(scene: Scene): Generator<Tie> {
  for (const match of scene.text.matchAll(BARE_PHRASE)) {
    const kin = KIN_WORDS.get(match.groups?.kin ?? "");
    const [anchor] = anchorsOf(scene, match);
    const end = match.index + match[0].length;
    if (!kin || !anchor || /(?:her|his|their|my|our) $/.test(match[0].slice(0, -(match.groups?.kin ?? "").length - 1)))
      continue;
    const from = match.indices?.groups?.kin?.[0] ?? match.index;
    for (const relative of relativesAfter(scene, end - 1, kin.plural, [anchor]) ?? []) {
      yield {
        person: anchor,
        relation: kin.relation,
        relative: relative.ref,
        word: match.groups?.kin ?? null,
        quote: words(scene, from, relative.end),
      };
    }
  }
}

function* leadingPhrases(scene: Scene): Generator<Tie> {
  for (const match of scene.text.matchAll(LEADING_PHRASE)) {
    const kin = KIN_WORDS.get(match.groups?.kin ?? "");
    const line = scene.text.lastIndexOf("\n", match.index - 1);
    const anchor = scene.mentions.filter((mention) => mention.start > line && mention.end <= match.index)[0]?.person;
    const [relative] =
      relativesAfter(scene, match.index + match[0].length - 1, false, anchor ? [anchor.ref] : []) ?? [];
    if (kin && anchor && relative)
      yield {
        person: anchor.ref,
        relation: kin.relation,
        relative: relative.ref,
        word: match.groups?.kin ?? null,
        quote: words(scene, match.index, relative.end),
      };
  }
}

/** "Mum rang", "a call with Gran": the writer's own. */
function* ownPhrases(scene: Scene): Generator<Tie> {
  for (const match of scene.doc.plain.matchAll(OWN)) {
    const word = match[0].toLowerCase();
    const kin = KIN_WORDS.get(word);
    if (kin && !scene.mentions.some((mention) => match.index >= mention.start && match.index < mention.end))
      yield {
        person: SELF,
        relation: kin.relation,
        relative: null,
        word,
        quote: words(scene, match.index, match.index + match[0].length),
      };
  }
}

/** Whose relative: the person before 's, whom the pronoun means, or the writer. */
function anchorsOf(scene: Scene, match: RegExpMatchArray): string[] {
  const { groups, indices } = match;
  if (groups?.person && indices?.groups?.person) {
    const mention = scene.mentionAt.get(indices.groups.person[0]);
    return mention ? [mention.person.ref] : [];
  }
  if (!groups?.pronoun || !indices?.groups?.pronoun) return [];
  if (WRITERS.test(groups.pronoun)) return [SELF];
  const relative = scene.relativeAt.get(indices.groups.pronoun[0]);
  return (relative ? [relative.of] : (scene.pronounAt.get(indices.groups.pronoun[0]) ?? [])).map(({ ref }) => ref);
}

interface Named {
  ref: string;
  start: number;
  end: number;
}

function relativesAfter(scene: Scene, end: number, plural: boolean, anchors: string[]): Named[] | null {
  const match = matchAt(NAMED, scene.text, end);
  const range = match?.indices?.groups?.list;
  if (!match || !range) return null;
  const named: Named[] = [];
  for (const hit of scene.text.slice(range[0], range[1]).matchAll(ANY_PERSON)) {
    const mention = scene.mentionAt.get(range[0] + hit.index);
    if (mention && !anchors.includes(mention.person.ref))
      named.push({ ref: mention.person.ref, start: mention.start, end: mention.end });
    if (!plural) break;
  }
  const link = scene.text.slice(end, range[0]);
  const possessed = /^(?:'s|')/.test(scene.text.slice(range[1]));
  if (link === ", " && possessed) return null;
  const isGuess = /(?: is| was|called|named|name's) $/.test(link) && isDoubtful(scene, end);
  if (isGuess || /^ or \ue000/.test(scene.text.slice(range[1]))) return null;
  return named.length > 0 ? named : null;
}

/** "Declan, her husband," and "Lena is Tom's sister". */
function relativeBefore(scene: Scene, start: number, end: number, anchors: string[]): Named[] {
  const from = Math.max(0, start - 90);
  const before = BEFORE.exec(scene.text.slice(from, start));
  const mention = before && scene.mentionAt.get(from + before.index);
  if (!mention || anchors.includes(mention.person.ref)) return [];
  const isStatement = / (?:is|was) $/.test(before[0]);
  if (!isStatement && !/^(?:[,.)!?;:–\n]|$| who| and| in | from| at )/.test(scene.text.slice(end))) return [];
  return [{ ref: mention.person.ref, start: mention.start, end: mention.end }];
}

function isUnborn(scene: Scene, match: RegExpMatchArray): boolean {
  const at = match.index ?? 0;
  return (
    /^(?:baby|first|child|kid|twins)$/.test(match.groups?.kin ?? "") &&
    /\b(?:due|expecting|pregnant|unborn|on the way)\b/.test(
      scene.text.slice(Math.max(0, at - 30), at + match[0].length + 25),
    )
  );
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}
