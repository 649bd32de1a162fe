import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listLabels } from "~db/queries/label.server";
import { requireUser } from "~/auth/require-user.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";
import { sayRhythm } from "~/ui/rhythm";

export const meta: MetaFunction = () => [{ title: "Labels · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  return { labels: await asUser(context.app.db, user.id, (tx) => listLabels(tx, user.id)) };
}

export default function Labels() {
  const { labels } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title="Labels" back={{ to: "/people", text: "People" }}>
        {labels.length > 0 && "Groups of your own, and how often to be in touch."}
      </PageHeading>
      {labels.length === 0 ? (
        <EmptyState
          title="Labels you give people will be here."
          action={<ButtonLink to="/people">Choose people</ButtonLink>}
        >
          “Close friends”, “Book club”: give one on a person’s page, and say here how often to be in touch with them.
        </EmptyState>
      ) : (
        <ul>
          {labels.map(({ id, name, people, rhythmDays }) => (
            <li key={id} className="flex items-center gap-4 border-t border-line py-2.5">
              <Link to={`/people?label=${id}`} className="min-h-11 min-w-0 flex-1">
                <span className="block truncate font-serif text-note leading-snug">{name}</span>
                <span className="block text-small text-muted">
                  {people === 0 ? "Nobody" : people === 1 ? "One person" : `${people} people`}
                  {rhythmDays !== null && `, in touch ${sayRhythm(rhythmDays)}`}
                </span>
              </Link>
              <ButtonLink look="quiet" to={`/labels/${id}/edit`} aria-label={`Edit: ${name}`} className="mx-0">
                Edit
              </ButtonLink>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
