import { z } from "zod";
import { RELATIONS, type Relation } from "../../app/family/relation";
import type { Extraction } from "../../app/understand/extraction";
import { decideWho, type Decision, type KnownPerson, type Who } from "../../app/understand/who";

const storySchema = z.object({
  id: z.string(),
  known: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      also: z.array(z.string()).default([]),
      lives_in: z.string().optional(),
      work: z.string().optional(),
      family: z.array(z.object({ relation: z.enum(RELATIONS), key: z.string() })).default([]),
      met_through: z.string().nullish(),
      last_seen: z.string().nullish(),
    }),
  ),
  written_at: z.string(),
  on_page_of: z.string().nullable(),
  note: z.string(),
});
export type Story = z.infer<typeof storySchema>;

export function parseStories(text: string): Story[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => storySchema.parse(JSON.parse(line)));
}

export function answer(story: Story, extraction: Extraction): Record<string, string> {
  const who = decideWho({
    extraction,
    text: story.note,
    writtenOn: story.written_at,
    aboutId: story.on_page_of,
    known: story.known.map((person) => knownPerson(person, story)),
  });
  return { ...relativeAnswers(extraction, who), ...nameAnswers(extraction, who) };
}

function nameAnswers(extraction: Extraction, who: Who): Record<string, string> {
  const forms = extraction.people.flatMap((person) =>
    [...person.forms, person.name].map((form) => [form, word(who.people.get(person.ref) ?? null)] as const),
  );
  return Object.fromEntries(forms);
}

/** By the phrase as written; with the name that follows it left away, which is a mention of its own. */
function relativeAnswers(extraction: Extraction, who: Who): Record<string, string> {
  const phrases = extraction.family.flatMap((row, index) =>
    row.relative === null ? [[row.quote, word(who.relatives.get(index) ?? null)] as const] : [],
  );
  return Object.fromEntries(phrases);
}

/** A relative on whom nothing is known stays unnamed in a person's notes; asked point-blank, that is a question. */
function word(decision: Decision | null): string {
  return decision?.is === "known" ? decision.id : decision?.is === "new" ? "new" : "ask";
}

function knownPerson(person: Story["known"][number], story: Story): KnownPerson {
  const own = person.family.map((tie) => ({ relation: tie.relation, personId: tie.key }));
  const others = story.known.flatMap((other) =>
    other.family
      .filter((tie) => tie.key === person.key)
      .map((tie) => ({ relation: otherSide(tie.relation), personId: other.key })),
  );
  return {
    id: person.key,
    name: person.name,
    also: person.also,
    isSelf: false,
    pronoun: null,
    livesIn: person.lives_in === undefined ? [] : [person.lives_in],
    work: person.work === undefined ? [] : [person.work],
    ties: [...own, ...others],
    metThrough: person.met_through ?? null,
    lastSeenOn: person.last_seen ?? null,
  };
}

function otherSide(relation: Relation): Relation {
  const turned: Partial<Record<Relation, Relation>> = {
    child: "parent",
    parent: "child",
    grandparent: "grandchild",
    grandchild: "grandparent",
    aunt_uncle: "niece_nephew",
    niece_nephew: "aunt_uncle",
  };
  return turned[relation] ?? relation;
}
