import type { Tx } from "~db/client.server";
import { listFacts, type Fact } from "~db/queries/fact.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listNotes, type NoteCursor } from "~db/queries/note.server";
import { listFamily } from "~db/queries/family.server";
import { findPersonHead } from "~db/queries/person-page.server";
import { listTies } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import { isOver, readFact, spanOf, type FactKind } from "~/facts/kinds";
import { shortName } from "~/family/short-name";
import { notFound } from "~/http/not-found";
import { sayWho } from "~/ui/person-line";
import { describeSections, type Reader } from "./describe-sections.server";
import { readKeeping } from "./read-keeping.server";

const NOTES = 20;
const MOST_PROMISES = 20;

/** All that a person's page shows; `all` is the kind of fact of which none are left out. */
export async function readPerson(
  tx: Tx,
  userId: UserId,
  { id, before, all, ...reader }: Reader & { id: string; before: NoteCursor | null; all: string | null },
) {
  const [found, kept, ties, { notes, next }, promises] = await Promise.all([
    findPersonHead(tx, userId, id),
    listFacts(tx, userId, id),
    listTies(tx, userId, id),
    listNotes(tx, userId, { personId: id, before, limit: NOTES }),
    listOpenFollowUps(tx, userId, { personId: id, limit: MOST_PROMISES }),
  ]);
  const head = found ?? notFound();
  const { person, merged } = head;
  // What was to last until a day that has come since is history by now, though nobody has touched it.
  const facts = kept.map((fact) =>
    fact.until === null && isOver(fact.content, reader.today) ? { ...fact, until: spanOf(fact.content).until } : fact,
  );
  const holding = facts.filter(({ until }) => until === null);
  const textsOf = (kind: FactKind) =>
    holding.filter(({ content }) => content.kind === kind).map(({ content }) => readFact(content, reader.locale));
  const [keeping, family] = await Promise.all([
    readKeeping(tx, userId, head, { facts: holding, before, next }),
    ties.length > 0 ? listFamily(tx, userId, [id]) : { people: [], ties: [] },
  ]);
  return {
    person,
    called: shortName(person.name),
    merged,
    who: sayWho({
      pronoun: person.pronoun,
      ties: ties.map(({ relation, nature, relative }) => ({
        relation,
        nature,
        relative,
      })),
      work: textsOf("work"),
      home: textsOf("home"),
      death: textsOf("death").at(0) ?? null,
    }),
    keeping,
    news: latestNews(holding),
    sections: describeSections(facts, reader, all),
    ties,
    family,
    promises,
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
