import { KIN } from "./kin";
import type { Person } from "./people";
import { pattern, type Scene } from "./scene";
import { peopleIn } from "./unions";

const HAS_KIN = new RegExp(`(?<!\\p{L})(?:${KIN})(?!\\p{L})`, "u");
const FIRST_TIME = [
  /** "a new colleague called Sarah", "a woman named Ottilie Baum". */
  pattern(
    `(?<![\\p{L}])(?:an?|the|some|our|my|this) (?:[\\p{L}'-]+ ){0,4}?(?:called|named|by the name of|name of) (?<who>PERSON)`,
  ),
  /** "our new designer Ngozi", "New neighbours: Fatima and Yusuf". */
  pattern(
    `(?<![\\p{L}])new (?:[\\p{L}-]+ ){0,2}?(?:colleague|coworker|co-worker|neighbou?rs?|teacher|boss|manager|flatmate|roommate|housemate|client|trainee|intern|hire|designer|developer|engineer|doctor|dentist|gp|girlfriend|boyfriend|partner|landlord|landlady|vicar|priest|coach|trainer|receptionist|nurse|kid|guy|girl|starter|member|cleaner|nanny|au pair|kollege|kollegin|nachbarn?|nachbarin)s?(?:,|:| is| –)? (?:called |named |an? )?(?<who>PERSON(?:(?:, | and | & )PERSON)*)`,
  ),
  /** "introduced me to Femi". */
  pattern(`introduced (?:me|us) to (?:an? |his [\\p{L}-]+ |her [\\p{L}-]+ )?(?<who>PERSON)`),
  /** "a Marcus Thiel I've never heard of", "a certain Bram". */
  pattern(`(?<![\\p{L}])(?:a certain|one|some|another|also an?) (?<who>PERSON)`),
  pattern(`(?<![\\p{L}])an? (?<who>PERSON)(?! (?:fan|concert|album|song|book|novel|film|type|kind|quote))`),
  pattern(`(?<who>PERSON),? (?:who(?:m)? )?(?:i'd|i had|i've|i have|we'd) never (?:met|heard|seen)`),
  pattern(`(?:met|meeting|saw) (?<who>PERSON)(?!'s)[^.!?\\n]{0,40} for the first time`),
  pattern(`(?<who>PERSON)(?<between>[^.!?\\n\\ue000]{0,20})first time i(?:'ve)? met(?: (?<it>him|her)(?![\\p{L}]))?`),
  pattern(`(?:first time i met|never met) (?<who>PERSON)(?!'s)`),
  /** "a trainee I didn't know, Tamsin". */
  pattern(
    `(?:i didn't know|i don't know|i'd never met|stranger|name of),? (?:called |named |name of |an? )?(?<who>PERSON)`,
  ),
];

/** "Marek and his wife, first time I've met her": the one met for the first time is the wife. */
function meansAnother({ groups }: RegExpMatchArray, { sex }: Person): boolean {
  if (groups?.between && HAS_KIN.test(groups.between)) return true;
  return (groups?.it === "her" && sex === "male") || (groups?.it === "him" && sex === "female");
}

/** Whom the note itself introduces: nobody the writer knew before. */
export function markIntroduced(scene: Scene): void {
  const seen = new Set<Person>();
  for (const expression of FIRST_TIME) {
    for (const match of scene.text.matchAll(expression)) {
      const start = match.indices?.groups?.who?.[0] ?? 0;
      for (const person of peopleIn(scene, match, "who")) {
        if (person.start === start || !seen.has(person))
          person.isNew ||= !meansAnother(match, person) && (person.start >= start - 1 || person.start > match.index);
        seen.add(person);
      }
    }
  }
}
