import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { factForm, listInputs } from "~/facts/form";
import { FACT_SECTIONS, isFactKind, kindOf, type FactKind } from "~/facts/kinds";
import { withDid } from "~/http/did";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { addFact } from "~/models/fact.server";
import { FormEnd } from "~/ui/form-end";
import { FactFields } from "~/ui/fact-fields";
import { Fold } from "~/ui/fold";
import { Page, PageHeading } from "~/ui/page";
import { KindChooser } from "./kind-chooser";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Add to ${data?.person.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { name } = (await asUser(context.app.db, user.id, (tx) => findPerson(tx, user.id, id))) ?? notFound();
  const kind = findKind(request);
  return {
    person: { id, name },
    chosen: kind && { kind, label: kindOf(kind).label, inputs: listInputs(kind) },
    sections: FACT_SECTIONS.map(({ title, kinds }) => ({
      title,
      kinds: kinds
        .filter((each) => !kindOf(each).fromNotes)
        .map((each) => ({ kind: each, label: kindOf(each).label, icon: kindOf(each).icon })),
    })),
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const form = await parseForm(request, factForm(findKind(request) ?? notFound()));
  if (!form.ok) return data(form, form.status);
  const { activityId } = await addFact(context.app, user.id, id, form.value);
  return redirect(withDid(`/people/${id}`, activityId), 303);
}

/** The address says which kind, so that choosing one needs no script. */
function findKind(request: Request): FactKind | null {
  const kind = new URL(request.url).searchParams.get("kind") ?? "";
  return isFactKind(kind) && !kindOf(kind).fromNotes ? kind : null;
}

export default function NewFact() {
  const { person, chosen, sections } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading
        title={chosen ? chosen.label : `Add to ${person.name}`}
        back={{ to: `/people/${person.id}`, text: person.name }}
      >
        {chosen ? `Of ${person.name}` : "What would you like to keep?"}
      </PageHeading>
      {chosen ? (
        <div className="grid gap-8">
          <Form method="post" action={`?kind=${chosen.kind}`} key={chosen.kind} className="grid max-w-form gap-5">
            <FactFields inputs={chosen.inputs} values={refused?.values ?? {}} errors={refused?.errors ?? {}} focus />
            <FormEnd back={`/people/${person.id}`} />
          </Form>
          <div className="border-t border-line pt-4">
            <Fold title="Something else">
              <div className="pt-4">
                <KindChooser sections={sections} chosen={chosen.kind} />
              </div>
            </Fold>
          </div>
        </div>
      ) : (
        <KindChooser sections={sections} chosen={null} />
      )}
    </Page>
  );
}
