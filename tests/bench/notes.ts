import { FEMALE_NAMES, MALE_NAMES } from "~/understand/data/given-names";
import { createRandom, type Random } from "./random";
import { DETAILS, OPENINGS, PROMISES, QUESTIONS, WORDS } from "./words";

export interface WrittenNote {
  body: string;
  writtenAt: Date;
  /** Places in the cast of those it names. */
  people: number[];
}

export const GIVEN = `${FEMALE_NAMES} ${MALE_NAMES}`.split(/\s+/).filter(Boolean);
export const FAMILY_BEGINNINGS =
  "Ab Ader Al Ban Ber Bran Cal Chen Dal Dom Eng Fal Far Gar Gon Hal Han Hol Ib Jan Kal Kow Kra Lam Lin Mac Mar Mor Nak Nav Nor Ok Oll Ort Pal Per Quin Raf Ram Rey San Sil Sor Sul Tan Tor Ush Val Var Wal Win Yam Yus Zam Zel".split(
    " ",
  );
export const FAMILY_ENDINGS =
  "a ado aki alik an ander ano arsen berg bert chek dale dino do ebi ek elli emi en ero ez feld gren ham i ides ika ing inho iro ish kar ko land lund man mura nev o oglu ora orth os ova owicz quist rin sen ski son stad sten ström thal to ton uchi ur vik wa well witz yan zada".split(
    " ",
  );
/** The newest note of every account is of this day. */
const LAST_DAY = Date.UTC(2026, 8, 28, 12);
const YEARS = 6;
const DAY_MS = 86_400_000;

/** Whom an account knows: full names, those met most often first. */
export function makeCast(seed: number, notes: number): string[] {
  const random = createRandom(seed);
  const size = Math.min(2500, Math.max(20, Math.round(notes / 40)));
  return Array.from({ length: size }, () => {
    const family = random.pick(FAMILY_BEGINNINGS) + random.pick(FAMILY_ENDINGS);
    return `${random.pick(GIVEN)} ${family}`;
  });
}

/** The note at this place (from 0, oldest first) of so many: the same one however the work is divided. */
export function writeNote(seed: number, cast: readonly string[], place: number, of: number): WrittenNote {
  const random = createRandom(seed * 7919 + place * 31 + 1);
  const [about, other] = [random.pickUneven(cast), random.pickUneven(cast)];
  const said = new Set<string>();
  const speak = (sentence: string) => fill(sentence, random, about, other, said);
  const sentences = [speak(random.pick(OPENINGS))];
  const details = random.below(4);
  for (let i = 0; i < details; i++) sentences.push(speak(random.pick(DETAILS)));
  if (random.below(3) === 0) sentences.push(speak(random.pick(PROMISES)));
  const age = (1 - (place + 1) / of) * YEARS * 365 * DAY_MS;
  return {
    body: sentences.join(" "),
    writtenAt: new Date(LAST_DAY - age),
    people: [...said].map((name) => cast.indexOf(name)),
  };
}

/** What this account is asked; the same each time. */
export function makeQuestions(seed: number, cast: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, place) => {
    const random = createRandom(seed * 104_729 + place);
    return fill(
      QUESTIONS[place % QUESTIONS.length],
      random,
      random.pickUneven(cast),
      random.pickUneven(cast),
      new Set(),
    );
  });
}

function fill(sentence: string, random: Random, about: string, other: string, said: Set<string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === "p" || slot === "q") {
      const person = slot === "p" ? about : other;
      // In full the first time and now and then; otherwise as friends are called.
      const name = said.has(person) && random.below(4) > 0 ? person.slice(0, person.indexOf(" ")) : person;
      said.add(person);
      return name;
    }
    if (slot === "misspelt") return misspell(about, random);
    if (slot === "n") return random.pick(GIVEN);
    if (slot === "day") return String(1 + random.below(28));
    if (slot === "number") return String(100 + random.below(9900));
    return random.pick(WORDS[slot]);
  });
}

/** Its family name with a letter exchanged, which is no name any more. */
function misspell(name: string, random: Random): string {
  const family = name.slice(name.indexOf(" ") + 1);
  const at = 1 + random.below(Math.max(1, family.length - 2));
  return `${family.slice(0, at)}${"aeioun"[random.below(6)]}${family.slice(at + 1)}`;
}
