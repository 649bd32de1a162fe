import { asUser } from "~db/client.server";
import { insertPerson, renamePerson, softDeletePerson } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import type { Pronoun, UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";

export interface PersonDraft {
  name: string;
  pronoun: Pronoun | null;
}

export function createPerson(app: App, userId: UserId, draft: PersonDraft): Promise<{ id: string }> {
  return asUser(app.db, userId, async (tx) => {
    const id = await insertPerson(tx, userId, { ...draft, byHand: true });
    await upsertSource(tx, userId, { personId: id });
    return { id };
  });
}

/** A person touched by hand stays, whatever becomes of the notes that brought them. */
export function editPerson(app: App, userId: UserId, id: string, change: PersonDraft): Promise<void> {
  return asUser(app.db, userId, async (tx) => {
    if (!(await renamePerson(tx, userId, id, change))) notFound();
    await upsertSource(tx, userId, { personId: id });
  });
}

/** Their notes stay; reading those again does not bring the person back. */
export function deletePerson(app: App, userId: UserId, id: string): Promise<void> {
  return asUser(app.db, userId, async (tx) => {
    if (!(await softDeletePerson(tx, userId, id))) notFound();
  });
}
