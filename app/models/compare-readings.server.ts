import { toStoredTie } from "~db/queries/tie.server";
import { describeFact, FACT_KINDS, readFact } from "~/facts/kinds";
import { sayRelation } from "~/family/relation";
import { SELF, type Extraction } from "~/understand/extraction";
import { fold } from "~/understand/who/fold";
import { listTold } from "./apply/facts.server";

/** One thing a reading says, in words. */
export interface Saying {
  what: "person" | "fact" | "tie" | "follow-up" | "place" | "day";
  /** Whom it is about, by the name in that reading; null where nobody is. */
  person: string | null;
  text: string;
  /** When it was, or when it is due. */
  day: string | null;
}

export interface Difference {
  added: Saying[];
  removed: Saying[];
}

/** What the newer reading of a note says and the older one does not, and the other way round. `locale`: whose days it says. */
export function compareReadings(older: Extraction | undefined, newer: Extraction, locale: string): Difference {
  const before = older ? listSayings(older, identify(older), locale) : new Map<string, Saying>();
  const after = listSayings(newer, identify(newer, older), locale);
  return {
    added: [...after].flatMap(([key, saying]) => (before.has(key) ? [] : [saying])),
    removed: [...before].flatMap(([key, saying]) => (after.has(key) ? [] : [saying])),
  };
}

/** By ref: the name to say, and what a person is known by in both readings. */
type Identities = ReadonlyMap<string, { name: string; key: string }>;

/** Two readings mean the same person where they share a form of the name ("Sarah", "Sarah Chen"). */
function identify(extraction: Extraction, other?: Extraction): Identities {
  const taken = new Set<string>();
  const identities = new Map([[SELF, { name: "You", key: SELF }]]);
  for (const person of extraction.people) {
    const forms = new Set(formsOf(person));
    const same = other?.people.find((each) => !taken.has(each.name) && formsOf(each).some((form) => forms.has(form)));
    if (same) taken.add(same.name);
    identities.set(person.ref, { name: person.name, key: fold((same ?? person).name) });
  }
  return identities;
}

function formsOf({ name, forms }: Extraction["people"][number]): string[] {
  return [name, ...forms].map(fold);
}

/** Everything a reading says, by what makes two sayings the same. */
function listSayings(extraction: Extraction, identities: Identities, locale: string): Map<string, Saying> {
  const { people, date, place, family, follow_ups } = extraction;
  const who = (ref: string) => identities.get(ref) ?? { name: ref, key: ref };
  const sayings = new Map<string, Saying>();
  const say = (key: readonly (string | null)[], saying: Saying) => sayings.set(JSON.stringify(key), saying);

  for (const { ref, name, met } of people) {
    const text = met ? "Met" : "Spoken of";
    say(["person", who(ref).key, fold(name), text], { what: "person", person: name, text, day: null });
  }
  if (date) say(["day", date.on], { what: "day", person: null, text: "When it was", day: date.on });
  if (place) say(["place", fold(place.name)], { what: "place", person: null, text: place.name, day: null });
  for (const { person, content } of listTold(extraction, new Map())) {
    const text = `${FACT_KINDS[content.kind].label}: ${readFact(content, locale)}`;
    const { key } = describeFact(content);
    say(["fact", who(person).key, content.kind, key], { what: "fact", person: who(person).name, text, day: null });
  }
  for (const { person, relation, relative, word } of family) {
    if (relative === null) continue;
    const [of, to] = [who(person), who(relative)];
    const tie = toStoredTie({ personId: of.key, relation, relativeId: to.key, word: null });
    const text = `${to.name} (${word ?? sayRelation(relation, null)})`;
    say(["tie", tie.personId, tie.relation, tie.relativeId], { what: "tie", person: of.name, text, day: null });
  }
  for (const { person, text, due } of follow_ups) {
    const about = person === null ? null : who(person);
    const key = ["follow-up", fold(text), due, about?.key ?? null];
    say(key, { what: "follow-up", person: about?.name ?? null, text, day: due });
  }
  return sayings;
}
