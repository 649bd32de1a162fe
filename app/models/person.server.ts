import { insertPerson, renamePerson, softDeletePeople } from "~db/queries/person.server";
import { listKept, setNameParts, type NameParts } from "~db/queries/person-keeping.server";
import { upsertSource } from "~db/queries/source.server";
import type { Pronoun, UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { asUserDoing, type Done } from "./activity.server";
import { sayNames } from "./say-names";

export interface PersonDraft extends NameParts {
  /** What they are called by. */
  name: string;
  pronoun: Pronoun | null;
}

export function createPerson(app: App, userId: UserId, draft: PersonDraft): Promise<Done<{ id: string }>> {
  return asUserDoing(app, userId, "add-person", async (tx, doing) => {
    const { name, pronoun, ...parts } = draft;
    const id = await insertPerson(tx, userId, { name, pronoun, byHand: true });
    await setNameParts(tx, userId, id, parts);
    await upsertSource(tx, userId, { personId: id });
    doing.about = draft.name;
    doing.path = `/people/${id}`;
    return { id };
  });
}

/** A person touched by hand stays, whatever becomes of the notes that brought them. */
export function editPerson(app: App, userId: UserId, personId: string, change: PersonDraft): Promise<Done> {
  return asUserDoing(app, userId, "edit-person", async (tx, doing) => {
    const { name, pronoun, ...parts } = change;
    const { id } = (await renamePerson(tx, userId, personId, { name, pronoun })) ?? notFound();
    await setNameParts(tx, userId, id, parts);
    await upsertSource(tx, userId, { personId: id });
    doing.about = name;
    doing.path = `/people/${id}`;
  });
}

/** Their notes stay; reading those again does not bring the people back. Who is not there is left out. */
export function deletePeople(app: Pick<App, "db">, userId: UserId, ids: readonly string[]): Promise<Done> {
  return asUserDoing(app, userId, "delete-people", async (tx, doing) => {
    const people = await listKept(tx, userId, ids);
    if (people.length === 0) notFound();
    await softDeletePeople(
      tx,
      userId,
      people.map(({ id }) => id),
    );
    doing.about = sayNames(people);
  });
}
