import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { requireUser } from "~/auth/require-user.server";
import { listLikelyDuplicates } from "~/models/duplicate.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";
import { DuplicateCard } from "./duplicate-card";

/** The next ones follow as these are answered. */
const AT_A_TIME = 20;

export const meta: MetaFunction = () => [{ title: "Twice here? · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  return asUser(context.app.db, user.id, (tx) => listLikelyDuplicates(tx, user.id, { limit: AT_A_TIME }));
}

export default function Duplicates() {
  const pairs = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title="Twice here?" back={{ to: "/people", text: "People" }}>
        {pairs.length > 0 && "People who may be one and the same. Merged, they can be taken apart again."}
      </PageHeading>
      {pairs.length === 0 ? (
        <EmptyState title="Nobody seems to be here twice." action={<ButtonLink to="/people">Everybody</ButtonLink>}>
          When two pages look like one person’s, they are shown here side by side. You decide.
        </EmptyState>
      ) : (
        <div>
          {pairs.map((pair, index) => (
            <DuplicateCard key={`${pair.one.id} ${pair.other.id}`} pair={pair} keys={index === 0} />
          ))}
        </div>
      )}
    </Page>
  );
}
