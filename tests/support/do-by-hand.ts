import { asUser, type Tx } from "~db/client.server";
import { listTies } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { logEncounter } from "~/models/encounter.server";
import { addFact, deleteFact, editFact } from "~/models/fact.server";
import * as followUp from "~/models/follow-up.server";
import { mergePeople, unmergePerson } from "~/models/merge.server";
import { deleteNote, undoNote } from "~/models/note.server";
import { deletePeople } from "~/models/person.server";
import { answerSuggestion, leaveOut } from "~/models/suggestion.server";
import { addTie, deleteTie, editTie } from "~/models/tie.server";
import type { ByHand } from "./random-action";

type Listed = "fact" | "tie" | "follow_up" | "note" | "person" | "merged" | "suggestion";

export function pickOf<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(list.length, 1)];
}

/** Undefined where there is nothing to do it to. */
export async function doByHand(app: App, userId: UserId, { does, pick, other }: ByHand) {
  const run = <T>(work: (tx: Tx) => Promise<T>) => asUser(app.db, userId, work);
  const one = async (what: Listed, at = pick) => pickOf(await run((tx) => listIds(tx, what)), at);
  const to = async <T>(what: Listed, work: (id: string) => Promise<T>) => {
    const id = await one(what);
    return id === undefined ? undefined : work(id);
  };
  const friend = { relation: pick % 2 ? ("friend" as const) : ("colleague" as const) };
  switch (does) {
    case "add fact":
      return to("person", (id) =>
        addFact(app, userId, id, { kind: "birthday", value: { month: 4, day: 4, year: null } }),
      );
    case "edit fact":
      return to("fact", (id) => editFact(app, userId, id, { kind: "home", value: { place: "Lisbon" } }));
    case "delete fact":
      return to("fact", (id) => deleteFact(app, userId, id));
    case "add tie": {
      const relative = await one("person", other);
      return relative && to("person", (id) => addTie(app, userId, id, { ...friend, relative: { id: relative } }));
    }
    case "edit tie": {
      const personId = await one("person", other);
      const tie = personId && pickOf(await run((tx) => listTies(tx, userId, personId)), pick);
      return tie && editTie(app, userId, personId, tie.id, friend);
    }
    case "delete tie":
      return to("tie", (id) => deleteTie(app, userId, id));
    case "add encounter":
      return to("person", (id) => logEncounter(app, userId, id, { how: "call", on: "2026-01-20" }));
    case "add follow-up":
      return followUp.addFollowUp(app, userId, {
        text: `Ask ${pick}`,
        dueOn: null,
        personId: (await one("person")) ?? null,
      });
    case "edit follow-up": {
      const personId = other % 2 ? ((await one("person", other)) ?? null) : null;
      const draft = { text: `Write ${pick}`, dueOn: "2026-02-02", personId };
      return to("follow_up", (id) => followUp.editFollowUp(app, userId, id, draft));
    }
    case "snooze follow-up":
      return to("follow_up", (id) => followUp.snoozeFollowUp(app, userId, id, { snooze: "week", today: "2026-02-02" }));
    case "complete follow-up":
      return to("follow_up", (id) => followUp.completeFollowUp(app, userId, id));
    case "reopen follow-up":
      return to("follow_up", (id) => followUp.reopenFollowUp(app, userId, id));
    case "delete follow-up":
      return to("follow_up", (id) => followUp.deleteFollowUp(app, userId, id));
    case "answer":
      return to("suggestion", (id) => answer(id));
    case "leave out": {
      const said = pickOf(await run(listSaid), pick);
      return said && leaveOut(app, userId, said.noteId, said.personId);
    }
    case "merge": {
      const mergedId = await one("person", other);
      return (
        mergedId &&
        to("person", async (keptId) =>
          keptId === mergedId ? undefined : mergePeople(app, userId, { keptId, mergedIds: [mergedId] }),
        )
      );
    }
    case "unmerge":
      return to("merged", (id) => unmergePerson(app, userId, id));
    case "undo note":
      return to("note", (id) => undoNote(app, userId, id));
    case "delete note":
      return to("note", (id) => deleteNote(app, userId, id));
    case "delete person":
      return to("person", (id) => deletePeople(app, userId, [id]));
  }

  async function answer(id: string) {
    const { kind } = await run((tx) =>
      tx.selectFrom("suggestion").select("kind").where("id", "=", id).executeTakeFirstOrThrow(),
    );
    if (kind === "which") return answerSuggestion(app, userId, id, { is: pick % 2 ? "told" : "as known" });
    const personId = await one("person");
    if (personId && pick % 3 === 2) return answerSuggestion(app, userId, id, { is: "known", personId });
    return answerSuggestion(app, userId, id, { is: pick % 2 ? "nobody" : "new" });
  }
}

export async function listIds(tx: Tx, what: Listed): Promise<string[]> {
  if (what === "suggestion") {
    const rows = await tx.selectFrom("suggestion").select("id").where("answer", "is", null).orderBy("id").execute();
    return rows.map(({ id }) => id);
  }
  if (what === "person" || what === "merged") {
    const people = await tx
      .selectFrom("person")
      .select(["id", "kept_id as keptId"])
      .where("deleted_at", "is", null)
      .where("is_self", "=", false)
      .orderBy("id")
      .execute();
    const there = new Set(people.map(({ id }) => id));
    return people
      .filter(({ id, keptId }) => there.has(keptId) && (id === keptId) === (what === "person"))
      .map(({ id }) => id);
  }
  if (what === "fact") {
    const rows = await tx
      .selectFrom("fact")
      .innerJoin("person", "person.id", "fact.person_id")
      .innerJoin("person as kept", "kept.id", "person.kept_id")
      .select("fact.id")
      .where("fact.deleted_at", "is", null)
      .where("kept.deleted_at", "is", null)
      .orderBy("fact.id")
      .execute();
    return rows.map(({ id }) => id);
  }
  if (what === "follow_up") {
    const rows = await tx
      .selectFrom("follow_up")
      .leftJoin("person", "person.id", "follow_up.person_id")
      .leftJoin("person as kept", "kept.id", "person.kept_id")
      .select("follow_up.id")
      .where("follow_up.deleted_at", "is", null)
      .where("kept.deleted_at", "is", null)
      .orderBy("follow_up.id")
      .execute();
    return rows.map(({ id }) => id);
  }
  const rows = await tx.selectFrom(what).select("id").where("deleted_at", "is", null).orderBy("id").execute();
  return rows.map(({ id }) => id);
}

/** Whom a note that is there tells of. */
async function listSaid(tx: Tx): Promise<{ noteId: string; personId: string }[]> {
  const rows = await tx
    .selectFrom("source")
    .innerJoin("person", "person.id", "source.person_id")
    .innerJoin("person as kept", "kept.id", "person.kept_id")
    .select(["source.note_id as noteId", "kept.id as personId"])
    .where("source.note_id", "is not", null)
    .where("source.quote", "<>", "")
    .where("kept.deleted_at", "is", null)
    .where("kept.is_self", "=", false)
    .orderBy("source.id")
    .execute();
  return rows.flatMap(({ noteId, personId }) => (noteId === null ? [] : [{ noteId, personId }]));
}
