import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { listLearned } from "~db/queries/learned.server";
import { findNote } from "~db/queries/note.server";
import { listNotePeople, listOfferedPeople } from "~db/queries/note-person.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { addToNote } from "~/models/suggestion.server";
import { Avatar } from "~/ui/avatar";
import { Button } from "~/ui/button";
import { Field, FieldError } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";

const MOST = 20;
const LONGEST = 100;

const schema = z.object({ personId: z.uuid("Choose somebody.") });

export const meta: MetaFunction = () => [{ title: "Add someone to a note · Memoro" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const begins = (new URL(request.url).searchParams.get("q") ?? "").slice(0, LONGEST);
  return asUser(context.app.db, user.id, async (tx) => {
    const { body } = (await findNote(tx, user.id, id)) ?? notFound();
    const learned = (await listLearned(tx, user.id, [id], user.locale)).get(id) ?? [];
    const inNote = new Set([
      ...(await listNotePeople(tx, user.id, id)).map(({ keptId }) => keptId),
      ...learned.flatMap((each) => (each.what === "person" ? [each.person.id] : [])),
    ]);
    const people = await listOfferedPeople(tx, user.id, { begins, limit: MOST });
    return { id, body, begins, people: people.filter((person) => !inNote.has(person.id)) };
  });
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, schema);
  if (!form.ok) return data(form, form.status);
  const { activityId } = await addToNote(context.app, user.id, id, form.value.personId);
  return redirect(withDid(`/notes/${id}`, activityId), 303);
}

export default function AddToNote() {
  const { id, body, begins, people } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const here = `/notes/${id}/people`;
  return (
    <Page>
      <PageHeading title="Who else is in it?" back={{ to: `/notes/${id}`, text: "The note" }}>
        <span className="line-clamp-2">{body}</span>
      </PageHeading>
      <div className="grid grid-cols-1 gap-6">
        <Form method="get" action={here} className="flex max-w-form items-end gap-3">
          <div className="min-w-0 flex-1">
            <Field label="Name" name="q" type="search" autoComplete="off" defaultValue={begins} />
          </div>
          <Button look="plain">Find</Button>
        </Form>
        {refused && <FieldError id="person-error">{Object.values(refused.errors).join(" ")}</FieldError>}
        {people.length === 0 && (
          <p className="text-muted">{begins ? `Nobody called “${begins}”.` : "Nobody else yet."}</p>
        )}
        <ul>
          {people.map(({ id: personId, name, photoId, about }) => (
            <li key={personId} className="flex items-center gap-3 border-t border-line py-2">
              <Avatar id={personId} name={name} photo={photoId} />
              <div className="min-w-0 flex-1">
                <Link to={`/people/${personId}`} className="reach block truncate font-serif text-note leading-snug">
                  {name}
                </Link>
                {about && <p className="truncate text-small text-muted">{about}</p>}
              </div>
              <Form method="post" action={here}>
                <input type="hidden" name="personId" value={personId} />
                <Button look="plain" aria-label={`Add ${name}`}>
                  Add
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </div>
    </Page>
  );
}
