import type { Tx } from "~db/client.server";
import { findLocale } from "~db/queries/account.server";
import { findFact, findSameFact, insertFact, keepFactByHand, softDeleteFact } from "~db/queries/fact.server";
import { replacePassages } from "~db/queries/passage.server";
import { findPerson, type Person } from "~db/queries/person.server";
import { copyFactSources, upsertSource } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { toFormFields } from "~/facts/form";
import type { Mark } from "~/facts/kind";
import { addToFact, kindOf, sayFact, type FactContent } from "~/facts/kinds";
import { notFound } from "~/http/not-found";
import { asUserDoing, type Doing, type Done } from "./activity.server";
import { settleFacts } from "./apply/settle.server";

export function addFact(
  app: App,
  userId: UserId,
  personId: string,
  content: FactContent,
): Promise<Done<{ id: string }>> {
  return asUserDoing(app, userId, "add-fact", (tx, doing) => put(app, tx, userId, doing, personId, content));
}

export function editFact(
  app: App,
  userId: UserId,
  id: string,
  content: FactContent,
): Promise<Done<{ personId: string }>> {
  return asUserDoing(app, userId, "edit-fact", (tx, doing) => correct(app, tx, userId, doing, id, () => content));
}

/**
 * The debt is settled, the gift given: said in one tap. `today` is the reader's. Not found where it is said already, or
 * the fact is of a kind of which it cannot be said.
 */
export function markFact(
  app: App,
  userId: UserId,
  id: string,
  { as, today }: { as: Mark; today: string },
): Promise<Done<{ personId: string }>> {
  return asUserDoing(app, userId, "edit-fact", (tx, doing) =>
    correct(app, tx, userId, doing, id, ({ kind, value }) => {
      const { mark } = kindOf(kind);
      if (mark?.as !== as || !mark.open(value)) notFound();
      return { kind, value: mark.done(value, today) } as FactContent;
    }),
  );
}

export function deleteFact(app: App, userId: UserId, id: string): Promise<Done<{ personId: string }>> {
  return asUserDoing(app, userId, "delete-fact", async (tx, doing) => {
    const { personId, content } = (await findFact(tx, userId, id)) ?? notFound();
    await describe(tx, userId, doing, personId, content);
    await throwOutFact(tx, userId, id);
    await settleFacts(tx, userId, [personId], app.now());
    return { personId };
  });
}

/** The person says that it holds, whatever a note took back of it. */
export function keepFact(app: App, userId: UserId, id: string): Promise<Done<{ personId: string }>> {
  return asUserDoing(app, userId, "keep-fact", async (tx, doing) => {
    const { personId, content } = (await findFact(tx, userId, id)) ?? notFound();
    await put(app, tx, userId, doing, personId, content);
    return { personId };
  });
}

/**
 * A corrected fact is a new one by hand, with the sources of the old; the old one stays as a mark, so that reading its
 * note again does not bring the mistake back.
 */
async function correct(
  app: App,
  tx: Tx,
  userId: UserId,
  doing: Doing,
  id: string,
  change: (old: FactContent) => FactContent,
): Promise<{ personId: string }> {
  const { personId, content: before } = (await findFact(tx, userId, id)) ?? notFound();
  const content = change(before);
  if (isTheSame(before, content)) return { personId };
  const old = await throwOutFact(tx, userId, id);
  const { id: newId } = await put(app, tx, userId, doing, personId, content);
  await copyFactSources(tx, userId, old, newId);
  return { personId };
}

/**
 * Takes a fact for untrue, with the same of whoever is kept as one with them: it is found no more, and stays as a mark. Returns
 * the ids of all it was.
 */
export async function throwOutFact(tx: Tx, userId: UserId, id: string): Promise<string[]> {
  const ids = await softDeleteFact(tx, userId, id);
  for (const factId of ids) await replacePassages(tx, userId, { factId }, []);
  return ids;
}

function isTheSame(one: FactContent, other: FactContent): boolean {
  return JSON.stringify(toFormFields(one)) === JSON.stringify(toFormFields(other));
}

/** The same fact entered twice is one. The person it is of becomes theirs who entered it: no undoing of a note takes them away. */
async function put(
  app: App,
  tx: Tx,
  userId: UserId,
  doing: Doing,
  ofId: string,
  told: FactContent,
): Promise<{ id: string }> {
  const person = await describe(tx, userId, doing, ofId, told);
  const personId = person.id;
  const same = await findSameFact(tx, userId, personId, told, null);
  const content = same ? addToFact(same.content, told) : told;
  if (same) await keepFactByHand(tx, userId, same.id, content);
  const id = same?.id ?? (await insertFact(tx, userId, { personId, content, byHand: true }));
  await upsertSource(tx, userId, { factId: id });
  await upsertSource(tx, userId, { personId });
  await settleFacts(tx, userId, [personId], app.now());
  // A fact by hand stands in no note: it is found by a passage of its own, and by whose it is without their name in it.
  await replacePassages(tx, userId, { factId: id }, [sayFact(content)]);
  await app.queue.send(tx, "embed-passages", { userId });
  return { id };
}

async function describe(tx: Tx, userId: UserId, doing: Doing, personId: string, content: FactContent): Promise<Person> {
  const person = (await findPerson(tx, userId, personId)) ?? notFound();
  doing.about = `${person.name} · ${sayFact(content, await findLocale(tx, userId))}`;
  doing.path = `/people/${person.id}`;
  return person;
}
