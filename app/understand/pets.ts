import { PETS } from "./data/people-words";
import type { Document } from "./document";
import type { NameSpan } from "./name-spans";

/** "a poodle called Max", "our cat Boris", "the dog is Bruno". */
const AFTER_SPECIES = /([\p{L}-]+),? (?:(?:is )?called |named |is )?$/u;
/** "Boris the cat", "Luna, our old beagle". */
const BEFORE_SPECIES = /^,? (?:is )?(?:the|our|my|her|his|their|an?) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+)(?=[ ,.)!;?]|$)/u;
const TO_THE_VET = /^ (?:(?:to|at|back from) the vets?|needs the vet)(?!\p{L})/u;
const SAYS_THE_VET = /(?<!\p{L})vets? (?:says|said|thinks|reckons) $/u;
const LIKE_AN_ANIMAL = /^ (?:barked|purred|miaowed|meowed|chewed|wagged|peed|pooped|moulted)(?!\p{L})/u;

/** Names that the note gives to animals: whoever bears one is nobody. */
export function petNames(doc: Document, spans: readonly NameSpan[]): Set<string> {
  const pets = new Set<string>();
  for (const span of spans) {
    if (span.last - span.first > 1) continue;
    const after = doc.plain.slice(span.end, span.end + 60).toLowerCase();
    const before = doc.plain.slice(Math.max(0, span.start - 30), span.start).toLowerCase();
    const species = [AFTER_SPECIES.exec(before)?.[1], doc.caseless ? undefined : BEFORE_SPECIES.exec(after)?.[1]];
    const isAnimal = species.some((word) => word !== undefined && PETS.has(word));
    if (isAnimal || TO_THE_VET.test(after) || SAYS_THE_VET.test(before) || LIKE_AN_ANIMAL.test(after))
      pets.add(span.key);
  }
  return pets;
}
