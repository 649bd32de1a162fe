import type { Person } from "./people";
import { pattern, type Scene } from "./scene";
import { peopleIn } from "./unions";

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
  pattern(`(?<![\\p{L}])(?:a certain|one|some) (?<who>PERSON)`),
  pattern(`(?<![\\p{L}])an? (?<who>PERSON)(?! (?:fan|concert|album|song|book|novel|film|type|kind|quote))`),
  pattern(`(?<who>PERSON),? (?:who(?:m)? )?(?:i'd|i had|i've|i have|we'd) never (?:met|heard|seen)`),
  pattern(`(?:met|meeting|saw) (?<who>PERSON)[^.!?\\n]{0,40} for the first time`),
  pattern(`(?<who>PERSON)[^.!?\\n\\ue000]{0,20}first time i(?:'ve)? met`),
  pattern(`(?:first time i met|never met) (?<who>PERSON)`),
  /** "a trainee I didn't know, Tamsin". */
  pattern(
    `(?:i didn't know|i don't know|i'd never met|stranger|name of),? (?:called |named |name of |an? )?(?<who>PERSON)`,
  ),
];

/** Whom the note itself introduces: nobody the writer knew before. */
export function markIntroduced(scene: Scene): void {
  const seen = new Set<Person>();
  for (const expression of FIRST_TIME) {
    for (const match of scene.text.matchAll(expression)) {
      const start = match.indices?.groups?.who?.[0] ?? 0;
      for (const person of peopleIn(scene, match, "who")) {
        if (person.start === start || !seen.has(person))
          person.isNew ||= person.start >= start - 1 || person.start > match.index;
        seen.add(person);
      }
    }
  }
}
