import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listKept } from "~db/queries/person-keeping.server";
import { requireUser } from "~/auth/require-user.server";
import { withDid } from "~/http/did";
import { ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";
import { AskFirst } from "./ask-first";
import { runBulk } from "./run-bulk.server";
import { readSelection } from "./selection.server";

export const meta: MetaFunction = () => [{ title: "People · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireUser(context, request);
  return null;
}

/** What is done to those who were chosen in the list, all of it one activity. What is a loss, and who is kept of several, is asked once. */
export async function action({ context, request }: ActionFunctionArgs) {
  const user = await requireUser(context, request);
  const selection = await readSelection(context.app, user, request);
  if ("refused" in selection) return data(selection, { status: 400 });
  const { people, back } = selection;
  if ((selection.do === "delete" || selection.do === "merge") && !selection.sure) {
    const chosen = await asUser(context.app.db, user.id, (tx) => listKept(tx, user.id, people));
    return data({ ask: selection.do, people: chosen, back });
  }
  const done = await runBulk(context.app, user.id, selection);
  if ("refused" in done) return data({ ...done, back }, { status: 400 });
  return redirect(withDid(back, done.activityId), 303);
}

export default function Bulk() {
  const answer = useActionData<typeof action>();
  if (answer && "ask" in answer) return <AskFirst {...answer} />;
  const { refused, back } = answer ?? { refused: "Choose people in the list first.", back: "/people?select=some" };
  return (
    <Page>
      <PageHeading title="Nothing was changed." back={{ to: back, text: "People" }}>
        {refused}
      </PageHeading>
      <div>
        <ButtonLink look="plain" to={back}>
          Back to the list
        </ButtonLink>
      </div>
    </Page>
  );
}
