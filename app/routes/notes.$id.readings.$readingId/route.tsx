import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireUser } from "~/auth/require-user.server";
import { idParam } from "~/http/id-param";
import type { Saying } from "~/models/compare-readings.server";
import { applyStoredReading, findPreview } from "~/models/second-reading.server";
import { Button, ButtonLink } from "~/ui/button";
import { Day } from "~/ui/day";
import { Page, PageHeading, Section } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "What would change · Memoro" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const preview = await findPreview(context.app, user.id, id, idParam(params, "readingId"), user.locale);
  // Applied by now, or of words that are no longer the note's.
  if (!preview) throw redirect(`/notes/${id}`);
  return { id, ...preview };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  await applyStoredReading(context.app, user.id, id, idParam(params, "readingId"));
  return redirect(`/notes/${id}`, 303);
}

export default function StoredReading() {
  const { id, reader, difference } = useLoaderData<typeof loader>();
  const { added, removed } = difference;
  const same = added.length === 0 && removed.length === 0;
  return (
    <Page>
      <PageHeading
        title={same ? "It reads the same" : "What would change"}
        back={{ to: `/notes/${id}`, text: "The note" }}
      >
        {reader === "endpoint" ? "As a language model read it." : "As rules read it."}
      </PageHeading>
      {added.length > 0 && (
        <Section title="New">
          <SayingList sayings={added} />
        </Section>
      )}
      {removed.length > 0 && (
        <Section title="No longer said by this note">
          <SayingList sayings={removed} />
        </Section>
      )}
      <Form method="post" className="flex gap-3">
        {!same && <Button>Take it over</Button>}
        <ButtonLink look="plain" to={`/notes/${id}`}>
          {same ? "Back to the note" : "Leave it as it is"}
        </ButtonLink>
      </Form>
    </Page>
  );
}

function SayingList({ sayings }: { sayings: readonly Saying[] }) {
  return (
    <ul className="grid max-w-measure gap-2">
      {sayings.map(({ what, person, text, day }, index) => (
        <li key={index}>
          {person && <span className="font-serif">{person}</span>}
          {person && " · "}
          {what === "place" ? `At ${text}` : text}
          {day && (
            <span className="text-muted">
              {what === "follow-up" ? ", by " : " "}
              <Day day={day} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
