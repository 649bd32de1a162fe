import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { notFound } from "~/http/not-found";
import { readStopLink } from "~/mail/stop-link.server";
import { switchMorningMail } from "~/models/account.server";
import { Button } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction = () => [
  { title: "The morning mail · Memoro" },
  { name: "robots", content: "noindex" },
];

/** Opening it changes nothing: mail programs look at links before anybody presses them. */
export function loader({ context, request }: LoaderFunctionArgs) {
  whose(context, request);
  return null;
}

/** By the button, or by the mail program itself (RFC 8058), which wants an answer and no redirect. */
export async function action({ context, request }: ActionFunctionArgs) {
  await switchMorningMail(context.app, whose(context, request), false);
  return { stopped: true };
}

function whose({ env }: AppLoadContext, request: Request) {
  return (env.sessionSecret && readStopLink(request.url, env.sessionSecret)) || notFound();
}

export default function StopMorningMail() {
  const stopped = useActionData<typeof action>()?.stopped;
  return (
    <Page>
      {stopped ? (
        <PageHeading title="No more morning mails">
          You can switch them on again in Settings. Everything that is due still stands under Upcoming.
        </PageHeading>
      ) : (
        <>
          <PageHeading title="No more morning mails?">Nothing else changes.</PageHeading>
          <Form method="post" reloadDocument>
            <Button>Stop them</Button>
          </Form>
        </>
      )}
    </Page>
  );
}
