import { KIN_WORDS } from "./data/kinship";
import type { Relation } from "./extraction";
import { KIN } from "./kin";
import type { Person } from "./people";
import { pattern, words, type Scene } from "./scene";
import { isDoubtful } from "./settled";
import type { Tie } from "./ties";

const SUBJECT = "(?<subject>PERSON(?: (?:and|&|\\+|n|und|et|y|e) PERSON)?|she|he|they|she's|he's|they've|they're)";
const ADVERB = "(?: just| finally| also| both| now| recently| all| sind| haben| hat| sont| ont| se| si)*";

/** "Leila and Omid had a girl, Parisa", "they've adopted a boy, Emil". */
const BIRTH = pattern(
  `${SUBJECT}(?:'ve|'s| have| has)?${ADVERB} (?:had|welcomed|adopted|having had|got|gave birth to|given birth to|bekommen|haben|eu|tenido|avuto) (?:a|an|the|their|her|his|another|twin|ein|eine|einen|une|un|una)? ?(?:[\\p{L}-]+ ){0,2}?(?<kin>girls?|boys?|son|sons|daughter|daughters|baby|twins|child|kind|mädchen|junge|sohn|tochter|fille|fils|hija|hijo|figlia|figlio)(?![\\p{L}-])(?: [^.\\n\\ue000]{0,40})?(?:, | called | named | – | \\(|: |: it's | )(?:little )?(?<child>PERSON(?: (?:and|&) PERSON)?)`,
);
/** "Sara had her baby! A boy, Noah." */
const NEWBORN = pattern(
  `${SUBJECT}(?:'ve|'s| have| has)?${ADVERB} (?:had|have had|has had) (?:her|a|the|their|his|another) (?:[\\p{L}]+ )?baby[.!,:– ]+(?:it's |its )?(?:a )?(?:little |baby )?(?<kin>girl|boy)[,.:!– ]+(?:called |named )?(?<child>PERSON)`,
);
/** "gave birth to Nia". */
const GAVE_BIRTH = pattern(
  `${SUBJECT}(?:'ve|'s| have| has)?${ADVERB} (?:gave birth to|given birth to|adopted|welcomed) (?:little |baby )?(?<child>PERSON)`,
);
/** "married Tom", "is engaged to Ana", "is dating Lou". */
const UNION = pattern(
  `${SUBJECT}(?:'s| is| was| are| has| have| got| gets| just)*${ADVERB} (?<word>married to|married|marrying|engaged to|dating|seeing|going out with|moving in with|living with|together with|verheiratet mit|verlobt mit|mariée? avec|fiancée? à|casad[oa] con|sposat[oa] con|getrouwd met)(?: (?:an?|the|his|her) [^.,\\ue000]{1,40}(?:,| called| named))? (?<other>PERSON)`,
);
/** "Ana and Tom are getting married", "Lou + Sam got engaged". */
const TOGETHER = pattern(
  `(?<subject>PERSON (?:and|&|\\+|n|und|et|y|e) PERSON)(?:'re| are| have| have been| got| just got| get| were| finally| just| is| getting| haben| sind| se| si)*${ADVERB} (?<word>married|engaged|dating|a couple|an item|together(?! with)|divorced|divorcing|split up|broken up|broke up|separated|getrennt|geheiratet|verheiratet|verlobt|mariés|casados|casaron|sposati|getrouwd|uit elkaar)(?![\\p{L}-])`,
);
/** "has two kids", "has a sister in Leeds, Ann", "mum of three". */
const HAS = pattern(
  `(?:${SUBJECT}(?:'s got| has got| has| have| hat| a| tiene| ha| heeft| ma)) (?<phrase>(?:a|an|one|two|three|four|five|six|\\d|no|zwei|drei|vier|deux|trois|dos|tres|due|tre|twee|drie|dwoje|troje|eine|einen|un|une|una)(?: (?:little|small|older|younger|grown-up|big|young|teenage|twin|baby|kleine|petits))? (?<kin>${KIN}))(?![\\p{L}-])(?! (?:on the way|due))(?:,? (?:called |named |– )?(?<named>PERSON(?:(?:, | and | & | \\+ |, and )PERSON){0,4}))?`,
);
/** "old Gerrit!! two grandchildren now": in the sentence or the line of the one whose they are. */
const COUNTED = pattern(
  `(?<=^|[,.;:!?(\\n–] ?|and )(?<phrase>(?:two|three|four|five|six|seven|\\d) (?<kin>kids|children|sons|daughters|boys|girls|grandchildren|grandkids|grandsons|granddaughters))(?= now| and |[,.;:!)\\n]|$)`,
);

/** Ties told by what people did: births, weddings, having children. */
export function findUnions(scene: Scene): Tie[] {
  const ties: Tie[] = [];
  const add = (
    people: Person[],
    relation: Relation,
    relatives: (Person | null)[],
    word: string | null,
    quote: string,
  ): void => {
    for (const person of people)
      for (const relative of relatives)
        if (person !== relative)
          ties.push({ person: person.ref, relation, relative: relative?.ref ?? null, word, quote });
  };
  const told = (expression: RegExp): RegExpMatchArray[] =>
    [...scene.text.matchAll(expression)].filter((match) => !isDoubtful(scene, match.index));
  for (const expression of [BIRTH, NEWBORN, GAVE_BIRTH]) {
    for (const match of told(expression)) {
      add(
        peopleIn(scene, match, "subject"),
        "child",
        peopleIn(scene, match, "child"),
        match.groups?.kin ?? null,
        quoteOf(scene, match),
      );
    }
  }
  for (const match of told(UNION)) {
    const word = match.groups?.word ?? "";
    const relation = /^(?:married|verheiratet|mari|casad|sposat|getrouwd)/.test(word) ? "spouse" : "partner";
    if (word === "seeing" && !/(?:is|'s|been) seeing/.test(match[0])) continue;
    if (/\b(?:not|never|isn't|no longer)\b/.test(match[0])) continue;
    add(peopleIn(scene, match, "subject"), relation, peopleIn(scene, match, "other"), null, quoteOf(scene, match));
  }
  for (const match of told(TOGETHER)) {
    const [one, other] = peopleIn(scene, match, "subject");
    if (one && other) add([one], relationOfWord(match.groups?.word ?? ""), [other], null, quoteOf(scene, match));
  }
  for (const match of told(HAS)) {
    const kin = KIN_WORDS.get(match.groups?.kin ?? "");
    if (!kin || /^no /.test(match.groups?.phrase ?? "") || kin.relation === "parent") continue;
    const named = peopleIn(scene, match, "named");
    const [start, end] = match.indices?.groups?.[named.length > 0 ? "named" : "phrase"] ?? [0, 0];
    const from = match.indices?.groups?.phrase?.[0] ?? start;
    add(
      peopleIn(scene, match, "subject"),
      kin.relation,
      named.length > 0 ? named : [null],
      match.groups?.kin ?? null,
      words(scene, from, end),
    );
  }
  for (const match of scene.text.matchAll(COUNTED)) {
    const kin = KIN_WORDS.get(match.groups?.kin ?? "");
    const owner = lastPersonBefore(scene, match.index);
    const [start, end] = match.indices?.groups?.phrase ?? [0, 0];
    if (kin && owner) add([owner], kin.relation, [null], match.groups?.kin ?? null, words(scene, start, end));
  }
  return ties;
}

function relationOfWord(word: string): Relation {
  if (/^(?:divorc|split|broke|separated|getrennt|uit)/.test(word)) return "ex";
  return /^(?:married|geheiratet|verheiratet|mari|casa|sposati|getrouwd)/.test(word) ? "spouse" : "partner";
}

/** The people a group of a match names, or whom its pronoun means. */
export function peopleIn(scene: Scene, match: RegExpMatchArray, group: string): Person[] {
  const range = match.indices?.groups?.[group];
  if (!range) return [];
  const people: Person[] = [];
  for (const hit of scene.text.slice(range[0], range[1]).matchAll(/\ue000/g)) {
    const mention = scene.mentionAt.get(range[0] + hit.index);
    if (mention) people.push(mention.person);
  }
  return people.length > 0 ? people : (scene.pronounAt.get(range[0]) ?? []);
}

function lastPersonBefore(scene: Scene, at: number): Person | null {
  const line = scene.text.lastIndexOf("\n", at - 1);
  let last: Person | null = null;
  for (const mention of scene.mentions) {
    if (mention.start >= at) break;
    if (mention.start > line) last = mention.person;
  }
  return last;
}

function quoteOf(scene: Scene, match: RegExpMatchArray): string {
  const start = match.index ?? 0;
  return words(scene, start, start + match[0].length);
}
