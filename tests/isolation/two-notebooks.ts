import sharp from "sharp";
import { exportAccount } from "~/models/account-data.server";
import type { App } from "~/app.server";
import { asUser } from "~db/client.server";
import type { Database } from "~db/schema";
import { aUser, settled, type TestUser } from "../support/app";
import { send } from "../support/send";
import { upload } from "../support/upload";

/** Stands in everything that the owner wrote, and in nothing of anybody else's. */
export const SECRET = "Quillfeather";

/** Whose id a part of an address is, by what stands before it; a new kind of page is to be added here, and to `fill`. */
export const TABLE_BEFORE: Record<string, keyof Database> = {
  activities: "activity",
  encounters: "encounter",
  facts: "fact",
  "follow-ups": "follow_up",
  labels: "label",
  notes: "note",
  people: "person",
  photo: "photo",
  readings: "reading",
  recent: "recent_search",
  "saved-searches": "saved_search",
  sessions: "session",
  suggestions: "suggestion",
  ties: "tie",
};

export interface Notebook {
  user: TestUser;
  /** One row of each. */
  idOf: Record<string, string>;
  /** All that is in it, a line a row. */
  lines(): Promise<string[]>;
}

/** An account with something on every page that has an address of its own; `name` is in all of it. */
export async function fill(app: App, name: string): Promise<Notebook> {
  const user = await aUser(app, { name });
  const post = async (path: string, form: Record<string, string>) => {
    const answer = await send(app, user, "POST", path, form);
    if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.headers.get("location")?.split("?")[0] ?? "";
  };
  const person = await post("/people/new", { name: `Sam ${name}`, pronoun: "" });
  const other = await post("/people/new", { name: `Sam ${name}`, pronoun: "" });
  const note = await post("/notes", {
    body: `Sam ${name} called. His birthday is 3 May. Send him the ${name} book by Friday.`,
  });
  await settled(app);
  await post(`${person}/facts/new?kind=birthday`, { day: "3", month: "3", year: "1988" });
  await post(`${person}/ties`, { relation: "child", name: `Mia ${name}`, nature: "" });
  await post(`${person}/labels`, { name });
  await post(`${person}/encounters`, { how: "call", when: "today" });
  await post(`${other}/rhythm`, { rhythm: "30", days: "" });
  await post("/follow-ups", { text: `Return the ${name}`, dueOn: "2026-03-14", personId: "" });
  await post("/saved-searches", { name, path: "/search", query: `q=${name}` });
  await post("/search/recent", { q: name });
  await upload(app, user, `${person}/photo`, "photo", await makePicture());
  await post(`${note}/read-by`, { reader: "built-in" });
  await settled(app);
  return { user, idOf: await findIds(app, user), lines: () => listLines(app, user) };
}

export async function makePicture(): Promise<Blob> {
  const red = { width: 8, height: 8, channels: 3 as const, background: "red" };
  return new Blob([new Uint8Array(await sharp({ create: red }).png().toBuffer())]);
}

async function findIds(app: App, user: TestUser): Promise<Record<string, string>> {
  const ids = await asUser(app.db, user.id, async (tx) => {
    const found: Record<string, string> = {};
    for (const table of Object.values(TABLE_BEFORE)) {
      if (table === "session") continue;
      // The last reading is the one that was only looked at; the last person has the tie, the label and the photo.
      const rows = await tx
        .selectFrom(table as "person")
        .select("id")
        .orderBy("id", "desc")
        .limit(1)
        .execute();
      found[table] = rows[0]?.id ?? "";
    }
    const shown = await tx.selectFrom("photo").select(["person_id"]).executeTakeFirstOrThrow();
    return { ...found, person: shown.person_id };
  });
  const session = await app.db
    .selectFrom("session")
    .select("id")
    .where("user_id", "=", user.id)
    .executeTakeFirstOrThrow();
  const all = { ...ids, session: session.id };
  const missing = Object.entries(all).filter(([, id]) => id === "");
  if (missing.length > 0) throw new Error(`Nothing was written of: ${missing.map(([table]) => table).join(", ")}`);
  return all;
}

async function listLines(app: App, user: TestUser): Promise<string[]> {
  const lines: string[] = [];
  await exportAccount(app, user.id, (line) => {
    lines.push(line);
    return Promise.resolve();
  });
  const sessions = await app.db.selectFrom("session").select("id").where("user_id", "=", user.id).execute();
  // The first line has the time.
  return [...lines.slice(1), ...sessions.map(({ id }) => `session ${id}`).sort()];
}
