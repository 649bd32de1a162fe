import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listOpenSuggestions } from "~db/queries/suggestion.server";
import { requireUser } from "~/auth/require-user.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";
import { SuggestionCard } from "~/ui/suggestion-card";

/** The next ones follow as these are answered. */
const AT_A_TIME = 20;

export const meta: MetaFunction = () => [{ title: "Suggestions · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  return asUser(context.app.db, user.id, (tx) => listOpenSuggestions(tx, user.id, { limit: AT_A_TIME }));
}

export default function Suggestions() {
  const questions = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading title="Suggestions">{questions.length > 0 && "What your notes left open."}</PageHeading>
      {questions.length === 0 ? (
        <EmptyState title="Nothing to ask." action={<ButtonLink to="/">Write a note</ButtonLink>}>
          When a note leaves open who is meant, the question waits here. You decide.
        </EmptyState>
      ) : (
        <div>
          {questions.map((question, index) => (
            <SuggestionCard key={question.id} question={question} from="/suggestions" keys={index === 0} />
          ))}
        </div>
      )}
    </Page>
  );
}
