import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireUser } from "~/auth/require-user.server";
import { question } from "~/http/form-schema";
import { parseForm } from "~/http/parse-form.server";
import { ask, type AnswerSentence } from "~/models/ask.server";
import { Answer } from "~/ui/answer";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { BackLink, Page } from "~/ui/page";
import { SearchBox } from "~/ui/search-box";

export const meta: MetaFunction = () => [{ title: "Answer · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireUser(context, request);
  return null;
}

/**
 * The finished answer, where no script can show it as it is written. Asking is a form that is sent, because it may cost
 * money: no link and no look ahead does it.
 */
export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const form = await parseForm(request, question);
  if (!form.ok) return redirect("/search", 303);
  const sentences: AnswerSentence[] = [];
  const end = await ask(context.app, user, form.value.q, (sentence) => sentences.push(sentence), request.signal);
  return { asked: form.value.q, sentences, end };
}

export default function AnswerPage() {
  const answered = useActionData<typeof action>();
  return (
    <Page>
      <div className="grid gap-3">
        <BackLink to={answered ? found(answered.asked) : "/search"} text="Search" />
        <h1 className="sr-only">Answer</h1>
        <SearchBox large query={answered?.asked} />
      </div>
      {answered ? (
        <>
          <Answer sentences={answered.sentences} end={answered.end} />
          <div>
            <ButtonLink look="plain" to={found(answered.asked)}>
              What was found
            </ButtonLink>
          </div>
        </>
      ) : (
        <EmptyState title="Nothing was asked yet.">Search for something first; then it can be asked.</EmptyState>
      )}
    </Page>
  );
}

function found(asked: string): string {
  return `/search?${new URLSearchParams({ q: asked })}`;
}
