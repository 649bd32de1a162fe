import { asUser } from "~db/client.server";
import { findLabelNamed } from "~db/queries/label.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { archivePeople } from "~/models/keep-in-touch.server";
import { addLabel, removeLabel } from "~/models/label.server";
import { mergePeople } from "~/models/merge.server";
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
    case "merge":
      return mergePeople(app, userId, { keptId: keep ?? people[0], mergedIds: people });
    case "delete":
      return deletePeople(app, userId, people);
  }
}
