import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { countRows, hasContent } from "~db/queries/account-data.server";
import { requireUser } from "~/auth/require-user.server";
import { Button, ButtonLink } from "~/ui/button";
import { Flash } from "~/ui/flash";
import { ImportForm } from "~/ui/import-form";
import { Page, PageHeading, Section } from "~/ui/page";
import { sayCount } from "~/ui/say-count";

export const meta: MetaFunction = () => [{ title: "Your data · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const read = Number(new URL(request.url).searchParams.get("read"));
  return asUser(context.app.db, user.id, async (tx) => {
    const { note: notes, person, photo: photos } = await countRows(tx, user.id);
    // The owner is a person too.
    return {
      notes,
      people: Math.max(0, person - 1),
      photos,
      isEmpty: !(await hasContent(tx, user.id)),
      read: read > 0,
    };
  });
}

export default function YourData() {
  const { notes, people, photos, isEmpty, read } = useLoaderData<typeof loader>();
  return (
    <Page>
      <div>
        {read && <Flash>Read in. Finding by meaning follows in a moment.</Flash>}
        <PageHeading back={{ to: "/settings", text: "Settings" }} title="Your data">
          Yours to take along, and to take away.
        </PageHeading>
      </div>
      <Section title="Take it along">
        <p className="max-w-measure">
          {`Everything in one file: ${sayCount(notes, "note")}, ${sayCount(people, "person", "people")}, ${sayCount(photos, "photo")}, and all that is known, with its sources. Lines of JSON, which any program can read and an empty Memoro can take in again.`}
        </p>
        <ButtonLink look="plain" to="/settings/data/export" reloadDocument download className="justify-self-start">
          Download everything
        </ButtonLink>
      </Section>
      <Section title="Bring it back">
        {isEmpty ? (
          <ImportForm />
        ) : (
          <p className="max-w-measure text-muted">
            Such a file can be read into an account in which nothing was written yet. This one has something in it.
          </p>
        )}
      </Section>
      <Section title="Delete the account">
        <p className="max-w-measure">
          All of it goes at once and for good, here and for whoever runs this Memoro. Download it first if you may want
          it.
        </p>
        <form action="/settings/data/delete">
          <Button look="loss">Delete my account…</Button>
        </form>
      </Section>
    </Page>
  );
}
