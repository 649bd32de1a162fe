import { asUser } from "~db/client.server";
import { insertFollowUp, updateFollowUp, type FollowUpChange } from "~db/queries/follow-up.server";
import { findPerson } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";

export interface FollowUpDraft {
  text: string;
  /** ISO day. */
  dueOn: string | null;
  personId: string | null;
}

export function addFollowUp(app: App, userId: UserId, draft: FollowUpDraft): Promise<{ id: string }> {
  return asUser(app.db, userId, async (tx) => {
    if (draft.personId !== null && !(await findPerson(tx, userId, draft.personId))) notFound();
    const id = await insertFollowUp(tx, userId, { ...draft, key: draft.text.toLowerCase(), byHand: true });
    await upsertSource(tx, userId, { followUpId: id });
    if (draft.personId !== null) await upsertSource(tx, userId, { personId: draft.personId });
    return { id };
  });
}

export function editFollowUp(app: App, userId: UserId, id: string, draft: FollowUpDraft) {
  return change(app, userId, id, draft);
}

export function completeFollowUp(app: App, userId: UserId, id: string) {
  return change(app, userId, id, { done: true });
}

export function reopenFollowUp(app: App, userId: UserId, id: string) {
  return change(app, userId, id, { done: false });
}

export function deleteFollowUp(app: App, userId: UserId, id: string) {
  return change(app, userId, id, { deleted: true });
}

/** What a hand changed, readings leave alone from here on. */
function change(app: App, userId: UserId, id: string, wanted: FollowUpChange): Promise<{ personId: string | null }> {
  return asUser(app.db, userId, async (tx) => {
    if (wanted.personId && !(await findPerson(tx, userId, wanted.personId))) notFound();
    return (await updateFollowUp(tx, userId, id, wanted, { byHand: true })) ?? notFound();
  });
}
