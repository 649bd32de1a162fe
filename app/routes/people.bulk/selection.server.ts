import { z } from "zod";
import { asUser } from "~db/client.server";
import { listMatchingIds } from "~db/queries/people.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { parseForm } from "~/http/parse-form.server";
import { parsePeopleView, toPeopleFilter } from "~/http/people-filter";
import { writePeopleView } from "~/http/people-view";
import { dayIn } from "~/time/zoned";

/** More at once would hold up everybody else's changes. */
const MOST = 2000;

/** More than so many are hardly one person. */
const MOST_MERGED = 10;

const ACTIONS = ["label", "unlabel", "archive", "unarchive", "merge", "delete"] as const;

const schema = z.object({
  do: z.enum(ACTIONS, "Choose what to do with them."),
  person: z
    .union([z.uuid().transform((id) => [id]), z.array(z.uuid())])
    .optional()
    .transform((ids) => ids ?? []),
  /** All who match `query`, instead of those named. */
  all: z.literal("yes").optional(),
  query: z.string().max(2000).optional(),
  label: z.string().trim().max(60, "A label has at most 60 characters.").optional(),
  sure: z.literal("yes").optional(),
  /** Whom the others are merged into. */
  keep: z.uuid().optional(),
});

export interface Selection {
  do: (typeof ACTIONS)[number];
  people: string[];
  label: string;
  /** Loss was asked about. */
  sure: boolean;
  /** Whom the others are merged into, once it was asked. */
  keep: string | null;
  /** The list it was chosen in. */
  back: string;
}

/** Who was chosen and what for; or, in words, why it cannot be done. */
export async function readSelection(
  app: App,
  user: { id: UserId; timeZone: string },
  request: Request,
): Promise<Selection | { refused: string; back: string }> {
  const form = await parseForm(request, schema);
  if (!form.ok) return { refused: Object.values(form.errors)[0] ?? "", back: listOf(form.values.query) };
  const { person, all, query, label = "", sure, keep, do: doing } = form.value;
  const back = listOf(query);
  const people = all ? await listAll(app, user, query) : person;
  if (people.length === 0) return { refused: "Nobody was chosen: tick the people first.", back };
  if (people.length > MOST) {
    return { refused: `That is more than ${MOST.toLocaleString("en")} people. Narrow the list down first.`, back };
  }
  if (doing === "merge" && (people.length < 2 || people.length > MOST_MERGED)) {
    return { refused: `Tick the two, or at most ${MOST_MERGED}, who are the same person.`, back };
  }
  return { do: doing, people, label, sure: sure === "yes", keep: keep ?? null, back };
}

function listAll(app: App, user: { id: UserId; timeZone: string }, query: string | undefined): Promise<string[]> {
  const { view } = parsePeopleView(new URLSearchParams(query));
  const filter = toPeopleFilter(view, dayIn(app.now(), user.timeZone));
  return asUser(app.db, user.id, (tx) => listMatchingIds(tx, user.id, filter, MOST));
}

function listOf(query: string | undefined): string {
  const written = writePeopleView(parsePeopleView(new URLSearchParams(query)).view);
  return written === "" ? "/people" : `/people?${written}`;
}
