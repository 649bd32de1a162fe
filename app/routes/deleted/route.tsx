import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";

const count = z.coerce.number().int().min(0).catch(0);
const receiptForm = z.object({
  at: z.iso.datetime().catch(""),
  notes: count,
  people: count,
  facts: count,
  rows: count,
});

export const meta: MetaFunction = () => [{ title: "Deleted · Memoro" }];

/** What was deleted, as the redirect says it: nobody is signed in any more whom it could be looked up for. */
export function loader({ request }: LoaderFunctionArgs) {
  return receiptForm.parse(Object.fromEntries(new URL(request.url).searchParams));
}

export default function Deleted() {
  const { at, notes, people, facts, rows } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title="Your account is gone">
        {at !== "" &&
          `On ${at.slice(0, 10)} at ${at.slice(11, 16)} UTC: ${notes} notes, ${people} people and ${facts} facts, ${rows} rows in all, with every session and every job.`}
      </PageHeading>
      <p className="max-w-measure text-muted">
        Keep this page if you want a receipt. Copies that whoever runs this Memoro made before go with their next ones.
      </p>
      <ButtonLink look="plain" to="/">
        To the start
      </ButtonLink>
    </Page>
  );
}
