import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { safeRedirect } from "~/auth/redirect-to";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { isoDay } from "~/http/form-schema";
import { idParam } from "~/http/id-param";
import { notFound } from "~/http/not-found";
import { parseForm } from "~/http/parse-form.server";
import { logEncounter } from "~/models/encounter.server";
import { addDays, dayIn } from "~/time/zoned";
import { ENCOUNTER_WAY_NAMES } from "~/ui/encounter";
import { Page, PageHeading } from "~/ui/page";
import { TalkedForm } from "~/ui/talked-form";

const schema = (today: string) =>
  z.object({
    how: z.enum(ENCOUNTER_WAY_NAMES).catch("in person"),
    when: z.enum(["today", "yesterday"]).catch("today"),
    /** Wins over `when`. */
    on: z
      .literal("")
      .or(isoDay("Write the day as 2026-03-14."))
      .optional()
      .refine((day) => !day || day <= today, "That day is still to come."),
    from: z.string().optional(),
  });

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Contact with ${data?.name ?? "a person"} · Memoro` },
];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const id = idParam(params);
  const { name } = (await asUser(context.app.db, user.id, (tx) => findPerson(tx, user.id, id))) ?? notFound();
  return { id, name };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const today = dayIn(context.app.now(), user.timeZone);
  const form = await parseForm(request, schema(today));
  if (!form.ok) return data(form, form.status);
  const { how, when, on, from } = form.value;
  const { personId, activityId } = await logEncounter(context.app, user.id, idParam(params), {
    how,
    on: on || (when === "yesterday" ? addDays(today, -1) : today),
  });
  return redirect(withDid(from ? safeRedirect(from) : `/people/${personId}`, activityId), 303);
}

/** Seen where a day was refused, and by who asks how and when without scripts. */
export default function LogEncounter() {
  const { id, name } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <Page>
      <PageHeading title={`When did you and ${name} talk?`} back={{ to: `/people/${id}`, text: name }} />
      <div className="min-h-96">
        <TalkedForm personId={id} name={name} from={`/people/${id}`} error={refused?.errors.on} open />
      </div>
    </Page>
  );
}
