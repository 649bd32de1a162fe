import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { safeRedirect } from "~/auth/redirect-to";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { mergePeople } from "~/models/merge.server";
import { listMergeContradictions } from "~/models/merge-contradiction.server";
import { Button, ButtonLink } from "~/ui/button";
import { Field } from "~/ui/field";
import { Page, PageHeading } from "~/ui/page";
import { PersonRow } from "~/ui/person-row";
import { Contradictions } from "./contradictions";
import { Holding } from "./holding";
import { readMerge } from "./read-merge.server";

const schema = z.object({
  otherId: z.uuid(),
  from: z.string().optional(),
  /** They have read what cannot be true of both. */
  anyway: z.literal("yes").optional(),
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Merge with ${data?.person.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const query = new URL(request.url).searchParams;
  const otherId = z.uuid().safeParse(query.get("with")).data ?? null;
  const q = query.get("q")?.trim().slice(0, 100) ?? "";
  const asked = { id: idParam(params), otherId, q, locale: user.locale };
  return asUser(context.app.db, user.id, (tx) => readMerge(tx, user.id, asked));
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, schema);
  if (!form.ok) notFound();
  const { otherId, anyway } = form.value;
  const people = { keptId: idParam(params), mergedIds: [otherId] };
  if (!anyway) {
    const between = { keptId: people.keptId, mergedId: otherId };
    const against = await asUser(context.app.db, user.id, (tx) => listMergeContradictions(tx, user.id, between));
    if (against.length > 0) return redirect(`/people/${people.keptId}/merge?with=${otherId}`, 303);
  }
  const { keptId, activityId } = await mergePeople(context.app, user.id, people);
  return redirect(withDid(safeRedirect(form.value.from ?? `/people/${keptId}`), activityId), 303);
}

export default function Merge() {
  const { person, other, contradictions, q, found } = useLoaderData<typeof loader>();
  if (other) {
    return (
      <Page>
        <PageHeading
          title={`${person.name} and ${other.name}`}
          back={{ to: `/people/${person.id}`, text: person.name }}
        >
          Kept as one, their pages are read together. Nothing is moved: they can be taken apart again.
        </PageHeading>
        <div className="grid gap-8 desk:grid-cols-2">
          <Holding title="Kept" of={person} />
          <Holding title="Merged into the first" of={other} />
        </div>
        {contradictions.length > 0 && <Contradictions list={contradictions} />}
        <div className="flex flex-wrap gap-3">
          <Form method="post">
            <input type="hidden" name="otherId" value={other.id} />
            {contradictions.length > 0 && <input type="hidden" name="anyway" value="yes" />}
            <Button className="wrap-anywhere">{`Keep both as ${person.name}${contradictions.length > 0 ? " all the same" : ""}`}</Button>
          </Form>
          {!person.isSelf && (
            <ButtonLink look="plain" to={`/people/${other.id}/merge?with=${person.id}`}>
              The other way round
            </ButtonLink>
          )}
          <ButtonLink look="plain" to={`/people/${person.id}`}>
            Cancel
          </ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading title={`Merge with ${person.name}`} back={{ to: `/people/${person.id}`, text: person.name }}>
        Who else is the same person?
      </PageHeading>
      <div className="grid gap-6">
        <Form className="flex max-w-form items-end gap-3" role="search" aria-label="Who else">
          <div className="min-w-0 flex-1">
            <Field name="q" label="Name" defaultValue={q} autoComplete="off" />
          </div>
          <Button look="plain">Find</Button>
        </Form>
        {found.length > 0 ? (
          <ul>
            {found.map(({ id, name, photo, about }) => (
              <PersonRow key={id} id={id} name={name} photo={photo} line={about ?? undefined} to={`?with=${id}`} />
            ))}
          </ul>
        ) : (
          q !== "" && <p className="text-muted">{`Nobody is called “${q}”.`}</p>
        )}
      </div>
    </Page>
  );
}
