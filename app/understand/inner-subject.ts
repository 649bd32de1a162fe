import { KIN_WORDS } from "./data/kinship";
import { BEGINS_FINITE, isFinite } from "./finite-verb";
import { verbTag } from "./lexicon";
import type { Mention } from "./people";
import type { Scene } from "./scene";
import type { Token } from "./tokens";

/** What people are to one another beside kin. */
export const PERSON_NOUN =
  "neighbou?r|friend|mate|colleague|coworker|co-worker|boss|manager|flatmate|roommate|housemate|classmate|landlord|landlady|doctor|dentist|teacher|coach|trainer|buddy|pal|client|student|trainee|intern|pupil|guest|babysitter|nanny|kollege|kollegin|nachbar|nachbarin|freund|freundin|collègue|voisine?|amie?|amigo|amiga|vecin[oa]|collega|amic[oa]|vicin[oa]|vriend|vriendin|buurman|buurvrouw";
const IS_PERSON_NOUN = new RegExp(`^(?:${PERSON_NOUN})$`, "u");
const POSSESSIVE = /^(?:her|his|their|my|our)$/;
/** "Anna and her husband moved", "after a row with her boss she left": no subject of their own. */
const BESIDE = /^(?:and|or|&|\+|plus|with|from|of|for|to|by|at|in|about|near|after|before)$/;
/** "Anna's a nurse", "Anna's in Leeds": after these 's is "is". */
const NO_NOUN =
  /^(?:an?|the|in|at|on|off|from|with|to|into|for|by|of|up|down|over|out|back|away|home|just|now|still|also|finally|never|not|already|currently|recently|actually|really|so|very|too|all|both|been|gone|here|there)$/;
const NEW_SUBJECT =
  /^(?:i|he|she|they|we|you|it|he's|she's|who|which|that|this|what|when|where|if|because|and|but|or|so)$/;
/** A job somebody has is theirs, whatever is said of it: "Anna's new job starts at Bosch". */
const OWN_MATTER =
  /^(?:job|work|role|position|post|gig|contract|offer|internship|apprenticeship|placement|traineeship)$/;
const LONGEST = 6;

/**
 * Where the clause goes on about somebody or something of its subject's: "Anna's cat | lives in York", "Owen explained his
 * wife | has left Boots". Null where it does not.
 */
export function innerSubject(scene: Scene, sentence: number, start: number, end: number): number | null {
  const { tokens, sentences } = scene.doc;
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.start < start) continue;
    if (token.start >= end) break;
    const isPronoun = POSSESSIVE.test(token.lower) && !BESIDE.test(tokens[i - 1]?.lower ?? "");
    const owner = isPronoun ? token : /^(?:'s|')$/.test(token.lower) && mentionEndingAt(scene, token.start);
    const other = owner ? saidOf(scene, i + 1, end, owner.start === start) : null;
    if (other) return other.start;
  }
  return null;
}

function mentionEndingAt(scene: Scene, end: number): Mention | undefined {
  return scene.mentions.find((mention) => mention.end === end);
}

/** What follows the noun at token i and is said of it: anything after a person, else, where it opens the clause, its verb. */
function saidOf(scene: Scene, i: number, end: number, opens: boolean): Token | null {
  const { tokens } = scene.doc;
  const noun = tokens[i];
  if (!noun || NO_NOUN.test(noun.lower) || isVerb(noun)) return null;
  for (let k = i; k < i + LONGEST; k++) {
    const [token, next] = [tokens[k], tokens[k + 1]];
    if (!token || !next || next.start >= end || NEW_SUBJECT.test(token.lower)) return null;
    if (OWN_MATTER.test(token.lower) || OWN_MATTER.test(next.lower)) return null;
    if (KIN_WORDS.has(token.lower) || IS_PERSON_NOUN.test(token.lower)) return next;
    if (opens && (isFinite(next) || BEGINS_FINITE.test(next.lower) || next.lower === "'s")) return next;
    if (next.kind === "mark") return null;
  }
  return null;
}

function isVerb(token: Token): boolean {
  return (
    isFinite(token) || /^(?:Gerund|PastTense|Participle)$/.test(verbTag(token.key) ?? "") || /ing$/.test(token.lower)
  );
}
