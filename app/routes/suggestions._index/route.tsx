import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { listOpenSuggestions } from "~db/queries/suggestion.server";
import { requireUser } from "~/auth/require-user.server";
import { hasLikelyDuplicates } from "~/models/duplicate.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";
import { SuggestionCard } from "~/ui/suggestion-card";
import { useNext } from "./use-next";

/** The next ones follow as these are answered. */
const AT_A_TIME = 20;
/** Those left for later are asked last, for as long as one stays on the page; beyond so many the first ones come again. */
const MOST_LATER = 40;

export const meta: MetaFunction = () => [{ title: "Suggestions · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const asked = new URL(request.url).searchParams.getAll("later");
  const later = asked.filter((id) => z.uuid().safeParse(id).success).slice(-MOST_LATER);
  const { open, twice } = await asUser(context.app.db, user.id, async (tx) => ({
    open: await listOpenSuggestions(tx, user.id, { locale: user.locale, limit: AT_A_TIME + later.length }),
    twice: await hasLikelyDuplicates(tx, user.id),
  }));
  const place = ({ id }: { id: string }) => later.indexOf(id);
  return { later, twice, questions: open.sort((a, b) => place(a) - place(b)).slice(0, AT_A_TIME) };
}

export default function Suggestions() {
  const { questions, later, twice } = useLoaderData<typeof loader>();
  const next = useNext(questions.map(({ id }) => id));
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
            <SuggestionCard
              key={question.id}
              question={question}
              from={pageWith(later)}
              keys={index === 0}
              readOn={question.id === next.id ? next.turn : undefined}
              later={
                questions.length > 1 ? pageWith([...later.filter((id) => id !== question.id), question.id]) : undefined
              }
            />
          ))}
        </div>
      )}
      {twice && (
        <p className="text-small text-muted">
          Some people may be here twice.{" "}
          <Link to="/people/duplicates" className="reach underline decoration-edge underline-offset-3 hover:text-ink">
            Look at them
          </Link>
        </p>
      )}
    </Page>
  );
}

function pageWith(later: readonly string[]): string {
  return later.length === 0 ? "/suggestions" : `/suggestions?${new URLSearchParams(later.map((id) => ["later", id]))}`;
}
