import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ButtonLink } from "~/ui/button";
import { useClock } from "~/ui/clock";
import { Page, PageHeading } from "~/ui/page";
import { sayCount } from "~/ui/say-count";
import { sayExactDate } from "~/ui/say-date";

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
  const { locale } = useClock();
  return (
    <Page>
      <PageHeading title="Your account is gone">
        {at !== "" && (
          <>
            <time dateTime={at}>{`${sayExactDate(at.slice(0, 10), locale)}, ${at.slice(11, 16)} UTC`}</time>
            {`: ${sayCount(notes, "note")}, ${sayCount(people, "person", "people")} and ${sayCount(facts, "fact")}, ${sayCount(rows, "row")} in all, with every session and every job.`}
          </>
        )}
      </PageHeading>
      <p className="max-w-measure text-muted">
        Keep this page if you want a receipt. Copies that whoever runs this Memoro made before go with their next ones.
      </p>
      <ButtonLink look="plain" to="/" className="justify-self-start">
        To the start
      </ButtonLink>
    </Page>
  );
}
