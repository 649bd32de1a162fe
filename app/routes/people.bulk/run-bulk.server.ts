import { asUser } from "~db/client.server";
import { findLabelNamed } from "~db/queries/label.server";
import { listKept } from "~db/queries/person-keeping.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { archivePeople } from "~/models/keep-in-touch.server";
import { addLabel, removeLabel } from "~/models/label.server";
import { mergePeople } from "~/models/merge.server";
import { listMergeContradictions } from "~/models/merge-contradiction.server";
import { deletePeople } from "~/models/person.server";
import type { Selection } from "./selection.server";

/** Does it, or says in words why not. */
export async function runBulk(
  app: App,
  userId: UserId,
  { do: doing, people, label, keep }: Selection,
): Promise<{ activityId: string | null } | { refused: string }> {
  switch (doing) {
    case "label":
      return label === "" ? { refused: "Write which label to add." } : addLabel(app, userId, people, label);
    case "unlabel": {
      if (label === "") return { refused: "Write which label to remove." };
      const known = await asUser(app.db, userId, (tx) => findLabelNamed(tx, userId, label));
      return known ? removeLabel(app, userId, people, known.id) : { refused: `No label is called ${label}.` };
    }
    case "archive":
      return archivePeople(app, userId, people, true);
    case "unarchive":
      return archivePeople(app, userId, people, false);
    case "merge": {
      const keptId = keep ?? people[0];
      const refused = await refuseMerge(app, userId, keptId, people);
      return refused ? { refused } : mergePeople(app, userId, { keptId, mergedIds: people });
    }
    case "delete":
      return deletePeople(app, userId, people);
  }
}

/** What cannot be true of one person is shown where two are merged by themselves, with what each of them has. */
async function refuseMerge(
  app: App,
  userId: UserId,
  keptId: string,
  people: readonly string[],
): Promise<string | null> {
  const chosen = await asUser(app.db, userId, (tx) => listKept(tx, userId, people));
  for (const { id: mergedId } of chosen.filter(({ id }) => id !== keptId)) {
    const found = await asUser(app.db, userId, (tx) => listMergeContradictions(tx, userId, { keptId, mergedId }));
    const [first] = found;
    if (first) {
      return `Of one person it cannot be true that ${first.tie}: ${first.sentence} Merge the two from a page of theirs, if they are one all the same.`;
    }
  }
  return null;
}
