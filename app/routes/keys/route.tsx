import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { requireUser } from "~/auth/require-user.server";
import { KeyList } from "~/ui/key-list";
import { Page, PageHeading } from "~/ui/page";

export const meta: MetaFunction = () => [{ title: "Keys · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  await requireUser(context, request);
  return null;
}

export default function Keys() {
  return (
    <Page>
      <PageHeading back={{ to: "/settings", text: "Settings" }} title="Keys">
        For doing everything without the mouse.
      </PageHeading>

      <KeyList />
      <p className="text-small text-muted">
        Keys of one letter can be switched off in{" "}
        <Link to="/settings" className="reach underline decoration-edge underline-offset-3 hover:text-ink">
          Settings
        </Link>
        .
      </p>
    </Page>
  );
}
