import { asUser, type Tx } from "~db/client.server";
import {
  copyFactSources,
  findFact,
  findSameFact,
  insertFact,
  keepFactByHand,
  softDeleteFact,
} from "~db/queries/fact.server";
import { replacePassages } from "~db/queries/passage.server";
import { findPerson } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { describeFact, FACT_KINDS, type FactContent } from "~/facts/kinds";
import { notFound } from "~/http/not-found";
import { settleFacts } from "./apply/settle.server";

export function addFact(app: App, userId: UserId, personId: string, content: FactContent): Promise<{ id: string }> {
  return asUser(app.db, userId, (tx) => put(app, tx, userId, personId, content));
}

/**
 * A corrected fact is a new one by hand, with the sources of the old; the old one stays as a mark, so that reading its
 * note again does not bring the mistake back.
 */
export function editFact(app: App, userId: UserId, id: string, content: FactContent): Promise<{ personId: string }> {
  return asUser(app.db, userId, async (tx) => {
    const { personId, content: old } = (await findFact(tx, userId, id)) ?? notFound();
    const before = describeFact(old);
    const after = describeFact(content);
    if (before.key === after.key && before.text === after.text) return { personId };
    await softDeleteFact(tx, userId, id);
    const { id: newId } = await put(app, tx, userId, personId, content);
    if (newId !== id) await copyFactSources(tx, userId, id, newId);
    return { personId };
  });
}

export function deleteFact(app: App, userId: UserId, id: string): Promise<{ personId: string }> {
  return asUser(app.db, userId, async (tx) => {
    const { personId } = (await softDeleteFact(tx, userId, id)) ?? notFound();
    await replacePassages(tx, userId, { factId: id }, []);
    await settleFacts(tx, userId, [personId]);
    return { personId };
  });
}

/** The person says that it holds, whatever a note took back of it. */
export function keepFact(app: App, userId: UserId, id: string): Promise<{ personId: string }> {
  return asUser(app.db, userId, async (tx) => {
    const { personId, content } = (await findFact(tx, userId, id)) ?? notFound();
    await put(app, tx, userId, personId, content);
    return { personId };
  });
}

/** The same fact entered twice is one. The person it is of becomes theirs who entered it: no undoing of a note takes them away. */
async function put(app: App, tx: Tx, userId: UserId, personId: string, content: FactContent): Promise<{ id: string }> {
  const person = (await findPerson(tx, userId, personId)) ?? notFound();
  const same = await findSameFact(tx, userId, personId, content, null);
  if (same) await keepFactByHand(tx, userId, same.id, content);
  const id = same?.id ?? (await insertFact(tx, userId, { personId, content, byHand: true }));
  await upsertSource(tx, userId, { factId: id });
  await upsertSource(tx, userId, { personId });
  await settleFacts(tx, userId, [personId]);
  // A fact by hand stands in no note: it is found by a passage of its own.
  const { label } = FACT_KINDS[content.kind];
  await replacePassages(tx, userId, { factId: id }, [`${person.name}. ${label}: ${describeFact(content).text}`]);
  await app.queue.send(tx, "embed-passages", { userId });
  return { id };
}
