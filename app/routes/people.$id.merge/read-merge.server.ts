import type { Tx } from "~db/client.server";
import { listFacts } from "~db/queries/fact.server";
import { countNotesOf, listPeopleLike } from "~db/queries/merge.server";
import { findPerson } from "~db/queries/person.server";
import { listTies } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import { sayFact } from "~/facts/kinds";
import { sayRelation } from "~/family/relation";
import { firstName } from "~/family/short-name";
import { notFound } from "~/http/not-found";
import { listMergeContradictions } from "~/models/merge-contradiction.server";

const MOST_FOUND = 20;
const MOST_FACTS = 8;

/** The person to keep, and whom to merge into them where that is chosen, or those to choose from. */
export async function readMerge(
  tx: Tx,
  userId: UserId,
  { id, otherId, q, locale }: { id: string; otherId: string | null; q: string; locale: string },
) {
  const person = await readHolding(tx, userId, id, locale);
  const other = otherId === null ? null : await readHolding(tx, userId, otherId, locale);
  if (other && (other.id === person.id || other.isSelf)) notFound();
  const contradictions = other
    ? await listMergeContradictions(tx, userId, { keptId: person.id, mergedId: other.id })
    : [];
  const like = { name: q === "" ? firstName(person.name) : q, except: person.id, limit: MOST_FOUND };
  const found = other ? [] : await listPeopleLike(tx, userId, like);
  return { person, other, contradictions, q, found };
}

async function readHolding(tx: Tx, userId: UserId, personId: string, locale: string) {
  const { id, name, photoId, isSelf, lastMetOn } = (await findPerson(tx, userId, personId)) ?? notFound();
  const facts = (await listFacts(tx, userId, id)).filter(({ until }) => until === null);
  const ties = await listTies(tx, userId, id);
  return {
    id,
    name,
    photoId,
    isSelf,
    lastMetOn,
    facts: facts.slice(0, MOST_FACTS).map(({ content }) => sayFact(content, locale)),
    moreFacts: Math.max(0, facts.length - MOST_FACTS),
    ties: ties.map(({ relative, relation }) => `${relative.name}, ${sayRelation(relation, relative.pronoun)}`),
    notes: await countNotesOf(tx, userId, id),
  };
}
