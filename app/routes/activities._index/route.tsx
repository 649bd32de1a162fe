import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { DOOR_VERBS, listActivities } from "~db/queries/activity.server";
import { requireUser } from "~/auth/require-user.server";
import { useHere } from "~/ui/use-here";
import { dayIn, localTime } from "~/time/zoned";
import { ButtonLink } from "~/ui/button";
import { Day } from "~/ui/day";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";
import { sayActivity } from "~/ui/say-activity";
import { UndoButton } from "~/ui/undo-button";

const AT_A_TIME = 50;

export const meta: MetaFunction = () => [{ title: "What you did · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const before = z.uuid().safeParse(new URL(request.url).searchParams.get("before")).data ?? null;
  const activities = await asUser(context.app.db, user.id, (tx) =>
    listActivities(tx, user.id, { before, limit: AT_A_TIME + 1 }),
  );
  const page = activities.slice(0, AT_A_TIME);
  return {
    activities: page.map(({ createdAt, ...activity }) => ({
      ...activity,
      said: sayActivity(activity),
      on: dayIn(createdAt, user.timeZone),
      // When somebody signed in is of interest to the minute.
      at: (DOOR_VERBS as readonly string[]).includes(activity.verb)
        ? localTime(createdAt, user.timeZone).slice(11, 16)
        : null,
    })),
    older: activities.length > AT_A_TIME ? (page.at(-1)?.id ?? null) : null,
    isFirst: before === null,
  };
}

export default function Activities() {
  const { activities, older, isFirst } = useLoaderData<typeof loader>();
  const here = useHere();
  return (
    <Page>
      <PageHeading back={{ to: "/settings", text: "Settings" }} title="What you did">
        What you changed by hand, for 30 days in its words and to be taken back; and who came in by your name, and from
        where.
      </PageHeading>

      {activities.length === 0 ? (
        <EmptyState title="Nothing yet.">What you add, correct or delete will be listed here.</EmptyState>
      ) : (
        <ul>
          {activities.map(({ id, said, path, on, at, undone, undoable }) => (
            <li key={id} data-row={id} className="flex min-h-12 items-center gap-4 border-b border-line py-2">
              <div className="grid min-w-0 flex-1 gap-0.5">
                {path && !undone ? (
                  <Link to={path} className="wrap-anywhere hover:underline">
                    {said}
                  </Link>
                ) : (
                  <p className={`wrap-anywhere ${undone ? "text-muted line-through" : ""}`}>{said}</p>
                )}
                <p className="text-small text-muted">
                  <Day day={on} />
                  {at && `, ${at}`}
                  {undone && ", taken back"}
                </p>
              </div>
              {undoable && <UndoButton activityId={id} what={said} from={here} />}
            </li>
          ))}
        </ul>
      )}
      <nav aria-label="Pages" className="flex gap-3 empty:hidden">
        {!isFirst && (
          <ButtonLink look="plain" to="/activities">
            Newest
          </ButtonLink>
        )}
        {older && (
          <ButtonLink look="plain" to={`/activities?before=${older}`}>
            Older
          </ButtonLink>
        )}
      </nav>
    </Page>
  );
}
