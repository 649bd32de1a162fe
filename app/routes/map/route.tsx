import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listAcquaintance } from "~db/queries/acquaintance.server";
import { requireUser } from "~/auth/require-user.server";
import type { Bond } from "~/family/map/bonds";
import { layoutMap, SPOT } from "~/family/map/layout-map";
import { middleOf } from "~/family/map/middle";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { BONDS, MapDrawing } from "~/ui/map-drawing";
import { MapList } from "~/ui/map-list";
import { PageHeading, Section } from "~/ui/page";
import { ScrollBox } from "~/ui/scroll-box";

export const meta: MetaFunction = () => [{ title: "Who knows whom · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const known = await asUser(context.app.db, user.id, (tx) => listAcquaintance(tx, user.id));
  const picture = layoutMap({ ...known, people: known.people.map(({ id }) => id) });
  const isDrawn = new Set(picture.spots.map(({ id }) => id));
  return { picture, people: known.people.filter(({ id }) => isDrawn.has(id)) };
}

export default function WhoKnowsWhom() {
  const { picture, people } = useLoaderData<typeof loader>();
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const boxes = picture.spots.map(({ x, y }) => ({ x: x - SPOT.width / 2, y: y - SPOT.radius, ...SPOT }));
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHeading title="Who knows whom" back={{ to: "/people", text: "People" }}>
        {people.length > 0 && "By family, by who introduced them, and by the notes they are in together."}
      </PageHeading>
      {people.length === 0 ? (
        <EmptyState
          title="People who know each other will be here."
          action={<ButtonLink to="/">Write a note</ButtonLink>}
        >
          Two in one note, a family tie, or who introduced whom draws a line between them.
        </EmptyState>
      ) : (
        <>
          <div className="grid grid-cols-1 gap-2">
            <ScrollBox
              label="Map of who knows whom"
              boxes={boxes}
              keep={boxes[picture.spots.findIndex(({ id }) => id === middleOf(0, picture))]}
            >
              <MapDrawing picture={picture} names={names} />
            </ScrollBox>
            <Legend bonds={picture.bonds} />
            {picture.more > 0 && (
              <p className="text-small text-muted">{`${picture.more} more have fewer ties than fit in a picture.`}</p>
            )}
          </div>
          <Section title="The same as a list">
            <MapList picture={picture} names={names} />
          </Section>
        </>
      )}
    </div>
  );
}

const MEANINGS: { kind: Bond["kind"]; text: string }[] = [
  { kind: "family", text: "family" },
  { kind: "known", text: "friends, colleagues, godparents" },
  { kind: "introduced", text: "introduced by" },
  { kind: "notes", text: "in the same notes" },
];

function Legend({ bonds }: { bonds: readonly Bond[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small text-muted">
      {MEANINGS.filter(({ kind }) => bonds.some((bond) => bond.kind === kind)).map(({ kind, text }) => (
        <li key={kind} className="flex items-center gap-2">
          <svg width={28} height={6} aria-hidden="true">
            <path d="M2 3H26" strokeWidth={2} className={BONDS[kind]} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
