import type { Tx } from "~db/client.server";
import { listFacts, type Fact } from "~db/queries/fact.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listNotes, type NoteCursor } from "~db/queries/note.server";
import { findPerson, getSelf } from "~db/queries/person.server";
import { listTies } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import { FACT_KIND_NAMES, FACT_KINDS } from "~/facts/kinds";
import { notFound } from "~/http/not-found";
import { ageOn, nextAnniversary } from "~/time/anniversary";
import { sayWho } from "~/ui/person-line";

const NOTES = 20;
const MOST_PROMISES = 20;

/** All that a person's page shows; `today` is the reader's. */
export async function readPerson(
  tx: Tx,
  userId: UserId,
  { id, today, before }: { id: string; today: string; before: NoteCursor | null },
) {
  const person = (await findPerson(tx, userId, id)) ?? notFound();
  const facts = await listFacts(tx, userId, id);
  const self = await getSelf(tx, userId);
  const ties = await listTies(tx, userId, id);
  const { notes, next } = await listNotes(tx, userId, { personId: id, before, limit: NOTES });
  const holding = facts.filter(({ until }) => until === null);
  const textsOf = (kind: Fact["content"]["kind"]) =>
    holding.filter(({ content }) => content.kind === kind).map(({ text }) => text);
  return {
    person,
    who: sayWho({
      pronoun: person.pronoun,
      ties: ties.map(({ relation, relative }) => ({
        relation,
        relative: { name: relative.name, isSelf: relative.id === self.id },
      })),
      work: textsOf("work"),
      home: textsOf("home"),
    }),
    alsoCalled: textsOf("name"),
    news: latestNews(holding),
    groups: FACT_KIND_NAMES.map((kind) => ({
      kind,
      label: FACT_KINDS[kind].label,
      facts: facts.filter(({ content }) => content.kind === kind).map((fact) => describe(fact, today)),
    })).filter((group) => group.facts.length > 0),
    ties,
    promises: await listOpenFollowUps(tx, userId, { personId: id, limit: MOST_PROMISES }),
    notes: notes.map(({ id, body, happenedOn, place, state }) => ({ id, body, happenedOn, place, state })),
    next,
  };
}

/** Of the note that tells of the latest day, what it says first. */
function latestNews(facts: readonly Fact[]) {
  const news = facts
    .filter(({ content }) => content.kind === "news")
    .map(({ id, text, sources }) => ({ id, text, noteId: sources[0]?.noteId ?? null, on: sources[0]?.on ?? null }));
  // Ids are made in the order of time.
  const byNote = (a: (typeof news)[number], b: (typeof news)[number]) =>
    (b.on ?? "").localeCompare(a.on ?? "") ||
    (b.noteId ?? "").localeCompare(a.noteId ?? "") ||
    a.id.localeCompare(b.id);
  return news.sort(byNote).at(0) ?? null;
}

function describe({ id, content, text, until, sources }: Fact, today: string) {
  return {
    id,
    text,
    until,
    sources,
    next: content.kind === "birthday" ? nextBirthday(content.value, today) : null,
  };
}

function nextBirthday(birthday: { month: number; day: number; year: number | null }, today: string) {
  const on = nextAnniversary(birthday, today);
  return { on, age: ageOn(birthday, on) };
}
