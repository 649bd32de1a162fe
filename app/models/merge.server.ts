import type { Tx } from "~db/client.server";
import {
  deleteNotSame,
  findMerged,
  insertNotSame,
  listFactsAsWritten,
  listNotesAsking,
  setMergedInto,
  shareKeeping,
} from "~db/queries/merge.server";
import { findPerson, refreshPeople } from "~db/queries/person.server";
import { listKept } from "~db/queries/person-keeping.server";
import { removeUnspoken } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { canContradict, contradictsFact, FACT_KIND_NAMES } from "~/facts/kinds";
import { notFound } from "~/http/not-found";
import { asUserDoing, type Done } from "./activity.server";
import { settleFacts } from "./apply/settle.server";
import { applyAgain } from "./reading.server";
import { sayNames } from "./say-names";

/**
 * Keeps people as one from here on. Nothing moves: what was written of each stays written of them, and is read together; a
 * photo and a rhythm of one merged are shown where the one kept has none.
 * The owner may be the one kept, and is never merged into another; who is not there is left out.
 */
export function mergePeople(
  app: Pick<App, "db" | "now">,
  userId: UserId,
  { keptId, mergedIds }: { keptId: string; mergedIds: readonly string[] },
): Promise<Done<{ keptId: string }>> {
  return asUserDoing(app, userId, "merge-people", async (tx, doing) => {
    const kept = (await findPerson(tx, userId, keptId)) ?? notFound();
    const merged = (await listKept(tx, userId, mergedIds)).filter(({ id }) => id !== kept.id);
    if (merged.length === 0) notFound();
    await setMergedInto(
      tx,
      userId,
      merged.map(({ id }) => id),
      kept.id,
    );
    await deleteNotSame(tx, userId, kept.id);
    await shareKeeping(tx, userId, [kept.id]);
    await askWhichHolds(tx, userId, kept.id, app.now());
    await settleFacts(tx, userId, [kept.id], app.now());
    await refreshPeople(tx, userId, [kept.id]);
    doing.about = `${sayNames(merged)} into ${kept.name}`;
    doing.path = `/people/${kept.id}`;
    return { keptId: kept.id };
  });
}

/** Two again: each has what was written of them, and what came since stays with the one who was kept. */
export function unmergePerson(
  app: Pick<App, "db" | "now">,
  userId: UserId,
  personId: string,
): Promise<Done<{ personId: string }>> {
  return asUserDoing(app, userId, "unmerge-person", async (tx, doing) => {
    const merged = (await findMerged(tx, userId, personId)) ?? notFound();
    const kept = (await findPerson(tx, userId, merged.keptId)) ?? notFound();
    await setMergedInto(tx, userId, [merged.id], null);
    await insertNotSame(tx, userId, merged.id, kept.id);
    const both = [merged.id, kept.id];
    await shareKeeping(tx, userId, both);
    const applying = { now: app.now(), apart: { keptId: kept.id, mergedId: merged.id } };
    for (const noteId of await listNotesAsking(tx, userId, both)) await applyAgain(tx, userId, noteId, applying);
    const { touched } = await removeUnspoken(tx, userId, { facts: [], ties: [], followUps: [], people: both });
    await settleFacts(tx, userId, touched, app.now());
    await refreshPeople(tx, userId, touched);
    doing.about = `${merged.name} and ${kept.name}`;
    doing.path = `/people/${merged.id}`;
    return { personId: merged.id };
  });
}

/** They look alike and are two people: not to be asked again. */
export function keepApart(
  app: Pick<App, "db">,
  userId: UserId,
  { personId, otherId }: { personId: string; otherId: string },
): Promise<Done> {
  return asUserDoing(app, userId, "keep-apart", async (tx, doing) => {
    const one = (await findPerson(tx, userId, personId)) ?? notFound();
    const other = (await findPerson(tx, userId, otherId)) ?? notFound();
    if (one.id === other.id) notFound();
    await insertNotSame(tx, userId, one.id, other.id);
    doing.about = `${one.name} and ${other.name}`;
    doing.path = "/people/duplicates";
  });
}

/** Where the two are told of differently (two birthdays), the notes that say so are applied once more: they ask which holds. */
async function askWhichHolds(tx: Tx, userId: UserId, keptId: string, now: Date): Promise<void> {
  const facts = await listFactsAsWritten(tx, userId, keptId, FACT_KIND_NAMES.filter(canContradict));
  const inDoubt = facts.filter((fact) =>
    facts.some((other) => other.personId !== fact.personId && contradictsFact(fact.content, other.content)),
  );
  const noteIds = inDoubt.filter(({ personId }) => personId !== keptId).flatMap((fact) => fact.noteIds);
  for (const noteId of new Set(noteIds)) await applyAgain(tx, userId, noteId, { now });
}
