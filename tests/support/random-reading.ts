import fc from "fast-check";
import type { Extraction } from "~/understand/extraction";
import { extraction, mention } from "./ledger";

const NAMES = ["Sarah", "Sarah Chen", "Sarah Okafor", "Mia", "Tomás", "Kwame Mensah", "Bob", "Robert Lee"];
const PLACES = ["Leeds", "Oakland", "Porto"];
const EMPLOYERS = ["Stripe", "Figma"];
/** Every quote a made-up reading may give: each note holds all of them, so that nothing is dropped. */
export const BODY = [...NAMES, ...PLACES, ...EMPLOYERS, "born", "family", "news", "promise"].join(". ");

const readingOf = (names: string[]): fc.Arbitrary<Extraction> => {
  const ref = fc.constantFrom(...names.map((_, index) => `p${index}`));
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
  return fc
    .record({
      met: fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length }),
      pronoun: fc.constantFrom("she", "he", null),
      day: fc.constantFrom("2024-05-05", "2025-06-06", null),
      birthdays: some(fc.record({ person: ref, year: fc.constantFrom(1990, null), quote: fc.constant("born") })),
      lives_in: some(fc.record({ person: ref, place: fc.constantFrom(...PLACES) })),
      work: some(
        fc.record({
          person: ref,
          employer: fc.constantFrom(...EMPLOYERS),
          role: fc.constantFrom("designer", null),
          status: fc.constantFrom("current", "former", "starting" as const),
        }),
      ),
      family: some(
        fc.record({
          person: fc.oneof(ref, fc.constant("self")),
          relation: fc.constantFrom("child", "parent", "sibling", "spouse" as const),
          relative: fc.oneof(ref, fc.constant(null)),
          word: fc.constantFrom("daughter", null),
        }),
      ),
      promise: fc.boolean(),
    })
    .map((told) =>
      extraction({
        people: names.map((name, index) =>
          mention(`p${index}`, name, { met: told.met[index] ?? false, pronoun: index === 0 ? told.pronoun : null }),
        ),
        date: told.day === null ? null : { on: told.day, quote: "news" },
        birthdays: told.birthdays.map((birthday) => ({ ...birthday, month: 3, day: 3 })),
        lives_in: told.lives_in.map((home) => ({ ...home, quote: home.place })),
        work: told.work.map((job) => ({ ...job, quote: job.employer })),
        family: told.family.map((tie) => ({ ...tie, quote: "family" })),
        follow_ups: told.promise ? [{ person: "p0", text: "Call", due: null, quote: "promise" }] : [],
      }),
    );
};

/** Of up to three people, with anything a note may say of them. */
export const reading = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }).chain(readingOf);
