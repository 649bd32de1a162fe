import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listFamily } from "~db/queries/family.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { possessive } from "~/family/say-tie";
import { describeKin } from "~/family/describe-kin";
import { layoutTree, NODE } from "~/family/tree/layout-tree";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { FamilyDrawing } from "~/ui/family-drawing";
import { FamilyList } from "~/ui/family-list";
import { PageHeading, Section } from "~/ui/page";
import { ScrollBox } from "~/ui/scroll-box";
import { TreeLegend } from "~/ui/tree-legend";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Family of ${data?.person.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { person, family } = await asUser(context.app.db, user.id, async (tx) => ({
    person: (await findPerson(tx, user.id, id)) ?? notFound(),
    family: await listFamily(tx, user.id, [id]),
  }));
  const relatives = describeKin(family, id);
  return { person: { id, name: person.name }, relatives, tree: layoutTree(family.ties, id) };
}

/** How much rather parents, partners, children and siblings are seen than those further away. */
const NEAR = 4;

export default function Family() {
  const { person, relatives, tree } = useLoaderData<typeof loader>();
  const here = tree.nodes.find(({ id }) => id === person.id);
  const words = new Map(relatives.map(({ id, word }) => [id, word]));
  const names = new Map([...relatives, person].map(({ id, name }) => [id, name]));
  const nearest = new Set(relatives.filter(({ path }) => path.length === 1).map(({ id }) => id));
  const people = tree.nodes.map(({ id }) => ({ id, name: names.get(id) ?? "", word: words.get(id) ?? null }));
  return (
    <div className="grid grid-cols-1 gap-8">
      <PageHeading
        title={`${possessive(person.name)} family`}
        back={{ to: `/people/${person.id}`, text: person.name }}
        actions={
          <ButtonLink look="plain" to={`/people/${person.id}/ties`}>
            Add family
          </ButtonLink>
        }
      >
        {relatives.length === 0 ? null : relatives.length === 1 ? "One relative" : `${relatives.length} relatives`}
      </PageHeading>
      {relatives.length === 0 ? (
        <EmptyState
          title="Nobody yet."
          action={<ButtonLink to={`/people/${person.id}/ties`}>Add a parent or a partner</ButtonLink>}
        >
          Enter parents and partners once; grandparents, cousins and in-laws follow.
        </EmptyState>
      ) : (
        <>
          <div className="grid grid-cols-1 gap-2">
            <ScrollBox
              key={person.id}
              label={`Family tree of ${person.name}`}
              boxes={tree.nodes.map((node) => ({ ...node, ...NODE, weight: nearest.has(node.id) ? NEAR : 1 }))}
              keep={{ x: here?.x ?? 0, y: here?.y ?? 0, ...NODE }}
            >
              <FamilyDrawing tree={tree} people={people} focus={person} />
            </ScrollBox>
            <TreeLegend lines={tree.lines} />
            {tree.more > 0 && (
              <p className="text-small text-muted">
                {`${tree.more} more are further away than fit in a picture; they are in the list. `}
                <Link to="/map" className="underline decoration-edge underline-offset-3 hover:text-ink">
                  The map of everybody
                </Link>
              </p>
            )}
          </div>
          <Section title="The same as a list">
            <FamilyList name={person.name} relatives={relatives} rows={tree.nodes} focusId={person.id} />
          </Section>
        </>
      )}
    </div>
  );
}
