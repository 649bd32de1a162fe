import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { factForm } from "~/facts/form";
import { FACT_KIND_NAMES, FACT_KINDS, isFactKind, type FactKind } from "~/facts/kinds";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { addFact } from "~/models/fact.server";
import { Button, ButtonLink } from "~/ui/button";
import { FactFields } from "~/ui/fact-fields";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add to ${data?.person.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { name } = (await asUser(context.app.db, user.id, (tx) => findPerson(tx, user.id, id))) ?? notFound();
  return {
    person: { id, name },
    kind: kindOf(request),
    // Relatives without a name come from notes only: whoever adds one by hand can name them as family.
    kinds: FACT_KIND_NAMES.filter((kind) => kind !== "relative").map((kind) => ({
      kind,
      label: FACT_KINDS[kind].label,
    })),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, factForm(kindOf(request)));
  if (!form.ok) return data(form, form.status);
  await addFact(context.app, user.id, id, form.value);
  return redirect(`/people/${id}`, 303);
}

/** The address says which kind, so that choosing one needs no script. */
function kindOf(request: Request): FactKind {
  const kind = new URL(request.url).searchParams.get("kind") ?? "";
  return isFactKind(kind) ? kind : "news";
}

export default function NewFact() {
  const { person, kind, kinds } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={`Add to ${person.name}`} />
      <div className="grid gap-8">
        <nav aria-label="What to add" className="flex flex-wrap gap-2">
          {kinds.map(({ kind: each, label }) => (
            <Link
              key={each}
              to={`?kind=${each}`}
              replace
              aria-current={each === kind ? "true" : undefined}
              className="inline-flex min-h-9 pointer-coarse:min-h-11 pointer-coarse:min-w-11 items-center rounded-[var(--radius)] border border-line px-3 text-muted hover:border-edge aria-[current]:border-accent aria-[current]:text-ink"
            >
              {label}
            </Link>
          ))}
        </nav>
        <Form method="post" action={`?kind=${kind}`} key={kind} className="grid max-w-form gap-5">
          <FactFields kind={kind} values={refused?.values ?? {}} errors={refused?.errors ?? {}} />
          <div className="flex gap-3">
            <Button>Save</Button>
            <ButtonLink look="plain" to={`/people/${person.id}`}>
              Cancel
            </ButtonLink>
          </div>
        </Form>
      </div>
    </Page>
  );
}
