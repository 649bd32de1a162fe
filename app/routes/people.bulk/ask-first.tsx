import { Form } from "@remix-run/react";
import { Button, ButtonLink } from "~/ui/button";
import { Page, PageHeading } from "~/ui/page";

const SHOWN = 10;

/** Deleting is asked about once, with the names of those who go. */
export function AskFirst({ people, back }: { people: readonly { id: string; name: string }[]; back: string }) {
  const rest = people.length - SHOWN;
  return (
    <Page>
      <PageHeading
        title={`Delete ${people.length === 1 ? people[0].name : `${people.length.toLocaleString("en")} people`}?`}
      >
        Their pages go, with what is known of them. Your notes stay as you wrote them.
      </PageHeading>
      {people.length > 1 && (
        <p className="max-w-measure font-serif text-note">
          {people
            .slice(0, SHOWN)
            .map(({ name }) => name)
            .join(", ")}
          {rest > 0 && ` and ${rest.toLocaleString("en")} more`}
        </p>
      )}
      <Form method="post" action="/people/bulk" className="flex gap-3">
        <input type="hidden" name="do" value="delete" />
        <input type="hidden" name="sure" value="yes" />
        <input type="hidden" name="query" value={back.split("?")[1] ?? ""} />
        {people.map(({ id }) => (
          <input key={id} type="hidden" name="person" value={id} />
        ))}
        <Button look="loss">Delete</Button>
        <ButtonLink look="plain" to={back}>
          Keep
        </ButtonLink>
      </Form>
    </Page>
  );
}
