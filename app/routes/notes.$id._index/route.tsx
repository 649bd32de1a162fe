import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listLearned } from "~db/queries/learned.server";
import { findNote } from "~db/queries/note.server";
import { findAppliedReading, getNoteUse } from "~db/queries/reading.server";
import { listOpenSuggestions } from "~db/queries/suggestion.server";
import { requireUser } from "~/auth/require-user.server";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { inOrderOfText } from "~/ui/mark-quotes";
import { NotePage } from "./note-page";

const MOST_QUESTIONS = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data ? data.note.body.slice(0, 60) : "Note"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  return asUser(context.app.db, user.id, async (tx) => {
    const { body, state, happenedOn, place, private: isPrivate } = (await findNote(tx, user.id, id)) ?? notFound();
    const learned = (await listLearned(tx, user.id, [id], user.locale)).get(id) ?? [];
    const reading = await findAppliedReading(tx, user.id, id);
    return {
      note: { id, body, state, happenedOn, place, isPrivate },
      learned: inOrderOfText(body, learned),
      questions: await listOpenSuggestions(tx, user.id, { noteIds: [id], locale: user.locale, limit: MOST_QUESTIONS }),
      reader: reading?.reader ?? null,
      use: reading ? await getNoteUse(tx, user.id, id) : null,
      canBeCompared: context.app.endpoint !== undefined && !isPrivate,
    };
  });
}

export default function Note() {
  return <NotePage {...useLoaderData<typeof loader>()} />;
}
