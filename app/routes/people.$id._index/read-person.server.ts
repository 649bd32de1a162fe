import type { Tx } from "~db/client.server";
import { listFacts, type Fact } from "~db/queries/fact.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listNotes, type NoteCursor } from "~db/queries/note.server";
import { findPerson, getSelf } from "~db/queries/person.server";
import { listTies } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import {
  FACT_SECTIONS,
  isOver,
  kindOf,
  sayAside,
  spanOf,
  type AnyKind,
  type FactKind,
  type FactValue,
} from "~/facts/kinds";
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
  // What was to last until a day that has come since is history by now, though nobody has touched it.
  const facts = (await listFacts(tx, userId, id)).map((fact) =>
    fact.until === null && isOver(fact.content, today) ? { ...fact, until: spanOf(fact.content).until } : fact,
  );
  const self = await getSelf(tx, userId);
  const ties = await listTies(tx, userId, id);
  const { notes, next } = await listNotes(tx, userId, { personId: id, before, limit: NOTES });
  const holding = facts.filter(({ until }) => until === null);
  const textsOf = (kind: FactKind) => holding.filter(({ content }) => content.kind === kind).map(({ text }) => text);
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
      death: textsOf("death").at(0) ?? null,
    }),
    alsoCalled: textsOf("name"),
    news: latestNews(holding),
    sections: describeSections(facts, today),
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

/** Facts as the page shows them, by section and kind, without what is empty. */
function describeSections(facts: readonly Fact[], today: string) {
  const isDead = facts.some(({ content, until }) => content.kind === "death" && until === null);
  return FACT_SECTIONS.map(({ title, kinds }) => ({
    title,
    groups: kinds
      .map((kind) => {
        const { label, icon, past = "Before" } = kindOf(kind);
        const ofKind = facts.filter(({ content }) => content.kind === kind);
        return { kind, label, icon, past, facts: ofKind.map((fact) => describeFact(fact, today, isDead)) };
      })
      .filter((group) => group.facts.length > 0),
  })).filter((section) => section.groups.length > 0);
}

function describeFact({ id, content, text, until, sources }: Fact, today: string, isDead: boolean) {
  const { href, mark, yearly } = kindOf(content.kind);
  return {
    id,
    text,
    aside: sayAside(content),
    until,
    saysUntil: spanOf(content).until !== null,
    href: href?.(content.value) ?? null,
    sources,
    // Nobody turns a year older after they died.
    next:
      yearly && until === null && !(isDead && content.kind === "birthday")
        ? comesRound(yearly, content.value, today)
        : null,
    mark: mark?.open(content.value) ? { as: mark.as, label: mark.label } : null,
  };
}

function comesRound({ on, years }: NonNullable<AnyKind["yearly"]>, value: FactValue, today: string) {
  const day = on(value);
  const next = nextAnniversary(day, today);
  const count = ageOn(day, next);
  return { on: next, years: count === null ? null : years(count) };
}
