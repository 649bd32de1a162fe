import type { Verb } from "~db/queries/activity.server";
import { findFollowUp, insertFollowUp, updateFollowUp, type FollowUpChange } from "~db/queries/follow-up.server";
import { findPerson } from "~db/queries/person.server";
import { upsertSource } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { snoozeUntil, type Snooze } from "~/time/snooze";
import { asUserDoing, type Done } from "./activity.server";

export interface FollowUpDraft {
  text: string;
  /** ISO day. */
  dueOn: string | null;
  personId: string | null;
}

export function addFollowUp(app: App, userId: UserId, draft: FollowUpDraft): Promise<Done<{ id: string }>> {
  return asUserDoing(app, userId, "add-follow-up", async (tx, doing) => {
    const personId = draft.personId && ((await findPerson(tx, userId, draft.personId)) ?? notFound()).id;
    const id = await insertFollowUp(tx, userId, { ...draft, personId, byHand: true });
    await upsertSource(tx, userId, { followUpId: id });
    if (personId !== null) await upsertSource(tx, userId, { personId });
    doing.about = draft.text;
    doing.path = pageOf(personId);
    return { id };
  });
}

export function editFollowUp(app: App, userId: UserId, id: string, draft: FollowUpDraft) {
  return change(app, userId, id, "edit-follow-up", draft);
}

export function completeFollowUp(app: App, userId: UserId, id: string) {
  return change(app, userId, id, "complete-follow-up", { done: true });
}

export function reopenFollowUp(app: App, userId: UserId, id: string) {
  return change(app, userId, id, "reopen-follow-up", { done: false });
}

export function deleteFollowUp(app: App, userId: UserId, id: string) {
  return change(app, userId, id, "delete-follow-up", { deleted: true });
}

/** Moves its day on, from the day it is due or, where that is past or there is none, from today (ISO, the reader's). */
export function snoozeFollowUp(
  app: Pick<App, "db">,
  userId: UserId,
  id: string,
  { snooze, today }: { snooze: Exclude<Snooze, "never">; today: string },
): Promise<Done> {
  return asUserDoing(app, userId, "edit-follow-up", async (tx, doing) => {
    const { dueOn } = (await findFollowUp(tx, userId, id)) ?? notFound();
    const moved = await updateFollowUp(tx, userId, id, { dueOn: snoozeUntil(snooze, today, dueOn) }, { byHand: true });
    const { text, personId } = moved ?? notFound();
    doing.about = text;
    doing.path = pageOf(personId);
  });
}

/** What a hand changed, readings leave alone from here on. */
function change(
  app: App,
  userId: UserId,
  id: string,
  verb: Verb,
  wanted: FollowUpChange,
): Promise<Done<{ personId: string | null }>> {
  return asUserDoing(app, userId, verb, async (tx, doing) => {
    if (wanted.personId && !(await findPerson(tx, userId, wanted.personId))) notFound();
    const { text, personId } = (await updateFollowUp(tx, userId, id, wanted, { byHand: true })) ?? notFound();
    doing.about = text;
    doing.path = pageOf(personId);
    return { personId };
  });
}

function pageOf(personId: string | null): string {
  return personId === null ? "/upcoming" : `/people/${personId}`;
}
